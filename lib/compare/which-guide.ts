/** Which guide a listing is compared with, and whether that guide has pay bands for this kind of post. */
import type { PostKind } from '../guide/guide';
import type { Posting, Role } from '../posting/posting';
import type { GuideId } from './comparison';
import type { TitleWords } from './title-words';

/** The guide that a listing is compared with, and what was decided on the way. */
export interface GuideChoice {
  guide: GuideId | null;
  /** A second guide whose verdict on pay stands beside the first. */
  second: GuideId | null;
  /** Why there is no band, or null where the guide has some. */
  noBand: NoBand | null;
  intern: boolean;
  /** Associate and full professors: the guide is the nearest, not theirs. */
  seniorFaculty: boolean;
  /** For university research staff; null where the title tells neither. */
  posts: PostKind | null;
}

/** Why a guide has no pay band for a post. */
export type NoBand = 'doctoral' | 'professor' | 'university-research' | 'academic-fellow' | 'student' | 'other-role';

function noBandOf(role: Role | null): NoBand | null {
  switch (role) {
    case 'phd-researcher':
      return 'doctoral';
    case 'assistant-professor':
      return 'professor';
    case 'university-researcher':
      return 'university-research';
    case 'research-fellow':
      return 'academic-fellow';
    case 'ml-researcher':
      return null;
    case 'other':
    case null:
      return 'other-role';
  }
}

function isAcademic(posting: Posting): boolean {
  return posting.employer.value === 'university' || posting.employer.value === 'public-institute';
}

/** A fellow or postdoc of a company: by its employer, or by the role of company research with "fellow" in the title. */
function isCompanyFellow(posting: Posting, role: Role | null, title: TitleWords): boolean {
  if (isAcademic(posting)) return false;
  if (role === 'ml-researcher') return title.fellow;
  return role === 'research-fellow' && posting.employer.value === 'company';
}

/** The role to go by: the read one, or where a comparison is wanted of a page without one, the role its employer suggests. */
function roleFor(posting: Posting, assumed: boolean): Role | null {
  const role = posting.role.value;
  if (!assumed || (role !== null && role !== 'other') || posting.mlResearch.value === true) return role;
  return isAcademic(posting) ? 'university-researcher' : 'ml-researcher';
}

/** The guide for a posting. `assumed`: the user asked for a comparison although the page is no ML research. */
export function whichGuide(posting: Posting, title: TitleWords, assumed: boolean): GuideChoice {
  const role = roleFor(posting, assumed);
  const none = { second: null, intern: false, seniorFaculty: false, posts: null };
  // Doctoral posts keep their guide: an "internship" there is a stay abroad, or the wording of the contract.
  const intern = (title.intern || posting.term?.value === 'internship') && role !== 'phd-researcher';
  if (role === null || role === 'other') return { ...none, guide: null, noBand: 'other-role', intern };
  if (intern) return { ...none, guide: 'ml-researcher', noBand: 'student', intern };
  if (isCompanyFellow(posting, role, title)) {
    return { ...none, guide: 'research-fellow', second: 'ml-researcher', noBand: null };
  }
  return {
    ...none,
    guide: role,
    noBand: noBandOf(role),
    seniorFaculty: role === 'assistant-professor' && title.seniorFaculty,
    posts: role === 'university-researcher' ? title.staffKind : null,
  };
}
