import { expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { languageOf } from '../../lib/posting/language';
import { Reading } from '../../lib/posting/reading';

test.each([
  [
    'en',
    'We are looking for a researcher who will join the group and work with our partners on the theory of learning.',
  ],
  [
    'de',
    'Wir suchen eine Person, die mit uns an der Theorie des Lernens arbeitet und die Ergebnisse für Fachleute aufschreibt.',
  ],
  [
    'fr',
    'Nous recherchons une personne pour travailler dans le laboratoire sur les méthodes avec des collègues; vous écrivez du code.',
  ],
  [
    'es',
    'Buscamos a una persona para trabajar en el laboratorio con los datos del proyecto y que escriba por su cuenta.',
  ],
  [
    'sv',
    'Vi söker en person som är intresserad av data och som vill arbeta med det för att förstå hur vi lär oss på nya sätt.',
  ],
  [
    'nl',
    'Wij zoeken een onderzoeker voor het project; je werkt met ons aan de theorie van het leren en bij een groep op de campus.',
  ],
  [
    'pl',
    'Szukamy osoby do pracy w laboratorium, która zna metody i jest gotowa na wyjazdy oraz nie boi się danych lub kodu.',
  ],
  ['ja', '機械学習の研究員を募集しています。論文を書き、学生を指導します。'],
  ['zh', '我们招聘机器学习博士后研究人员，负责撰写论文和指导学生。'],
  ['ru', 'Мы ищем исследователя в области машинного обучения для работы в группе.'],
])('%s', (language, text) => {
  expect(languageOf(new Reading(listingFromText({ text })))).toBe(language);
});

test('an English call that quotes a German title is English', () => {
  const text =
    'The post (Wissenschaftlicher Mitarbeiter für die Gruppe) is open to all. You will work with us on the theory of learning.';
  expect(languageOf(new Reading(listingFromText({ text })))).toBe('en');
});
