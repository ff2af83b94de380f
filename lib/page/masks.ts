/**
 * Which parts of a page are never the listing: menus, footers, forms, banners, other jobs, people. A masked part is
 * passed over, so offsets of the rest hold.
 */

import { attributeOf, closestTo, firstWithin, parentOf, wordsOf } from './own-members';

/** `all`: every rule. `structure`: without the rules that a wrapper of the whole page can trip. */
export type MaskLevel = 'all' | 'structure';

const ROLES = new Set(
  'navigation banner contentinfo search dialog alertdialog menu menubar listbox tooltip alert status toolbar'.split(
    ' ',
  ),
);
/** Names of parts that are not the employer's words; whole words of class names and ids. */
const NAMES =
  /(?:^|[\s_-])(?:cookies?|cookie-?(?:banner|consent|notice|bar)|consent|gdpr|onetrust\w{0,20}|ot-sdk\w{0,20}|breadcrumbs?|crumbtrail|similar-?(?:jobs|positions|vacancies|roles)|related-?(?:jobs|posts|articles|positions|vacancies|content)|jobs-?at-?similar\w{0,20}|recommended(?:-jobs)?|recommendations?|more-?jobs|other-?(?:jobs|vacancies)|people-?(?:also|you)\w{0,20}|hiring-?team|share(?:-?(?:buttons?|links?|bar|job))?|social(?:-?(?:share|links?|media|icons?))?|newsletter|sign-?up\w{0,12}|log-?in\w{0,12}|job-?alerts?|skip-?link|sr-only|visually-hidden|visuallyhidden|screen-reader(?:-text)?|(?:google-)?material-(?:icons|symbols)\w{0,20}|comments?|ad-slot|sponsored|popup|modal|tooltip|toast|sidebar-?nav|site-?(?:header|footer|nav)|page-?footer|global-?(?:nav|header|footer)|footer|navbar|nav-?menu|mega-?menu|apply-?form|application-?form)(?=$|[\s_-])/i;
/** A form with one of these wraps a whole page of an older server framework. */
const PAGE_FORM = 'h1,main,[role=main],input[name=__VIEWSTATE],input[name="javax.faces.ViewState"]';
const HIDDEN_STYLE = /display:\s{0,3}none|visibility:\s{0,3}hidden/i;
/** Looks into the inside of an element in one pass: a page of nothing but nested banners must not take long. */
const MAX_LOOKS = 1_000;
/** Labels of a fact box. */
const FACT_LABEL =
  /\b(?:salary|closing date|closes|deadline|location|contract|hours|department|reference|employment type|job type|start date|posted)\b/i;

/** Whether to pass over an element with all it holds. Whoever asks knows its tag, and whether it is bare of attributes. */
export type Mask = (element: Element, tag: string, isBare: boolean) => boolean;

/**
 * A test for elements to pass over; `extra` are elements that a site's layout names. `onStrict` is told of each that only `all`
 * passes over.
 */
export function maskFor(level: MaskLevel, extra?: ReadonlySet<Element>, onStrict = () => {}): Mask {
  let looks = MAX_LOOKS;
  const holdsListing = (element: Element): boolean => looks-- > 0 && holdsHeading(element);
  const strictly = (): boolean => {
    if (level === 'all') onStrict();
    return level === 'all';
  };
  return (element, tag, isBare) => {
    if (extra?.has(element)) return true;
    if (tag === 'nav' || tag === 'footer') return !holdsListing(element);
    if (!isBare && isHidden(element)) return strictly();
    if (tag === 'form') return looks-- <= 0 || !firstWithin(element, PAGE_FORM);
    if (tag === 'aside') return !holdsListing(element) && !(looks-- > 0 && isFactBox(element));
    if (tag === 'header') return level === 'all' && !holdsListing(element) && isPageHeader(element) && strictly();
    if (tag === 'dialog') return strictly();
    if (isBare) return false;
    const role = attributeOf(element, 'role');
    if (role !== null && ROLES.has(role)) return level === 'all' && !holdsListing(element) && strictly();
    const name = attributeOf(element, 'class');
    const id = attributeOf(element, 'id');
    if ((name && NAMES.test(name)) || (id && NAMES.test(id)))
      return level === 'all' && !holdsListing(element) && strictly();
    return false;
  };
}

function isHidden(element: Element): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null) return hidden !== 'until-found';
  const style = attributeOf(element, 'style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** The element wraps the page's main heading, so its name says something else. */
function holdsHeading(element: Element): boolean {
  return firstWithin(element, 'h1,main,[role=main]') !== null;
}

function isPageHeader(element: Element): boolean {
  const around = parentOf(element);
  return !around || !closestTo(around, 'main,article,section,[role=main]');
}

/** A side box with the listing's own facts, as against menus and cards of other jobs. */
function isFactBox(element: Element): boolean {
  const text = wordsOf(element) ?? '';
  return text.length < 4_000 && element.getElementsByTagName('a').length <= 3 && FACT_LABEL.test(text);
}
