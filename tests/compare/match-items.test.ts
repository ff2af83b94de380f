/** Which of the skills that a listing asks must be in a profile by name, and which may be known without standing there. */
import { describe, expect, test } from 'vitest';
import { judgeEach } from '../../lib/compare/match-items';
import { ownedSkills } from '../../lib/compare/skills-implied';
import type { Fact, Posting, SkillCategory } from '../../lib/posting/posting';
import { postingOf } from './posting-of';

/** A posting that asks for these words of its sentence; those that begin with a question mark are only wished for. */
function asking(text: string, category: SkillCategory, names: string[]): Posting {
  const skills = names.map((word): Fact<Posting['skills'][number]['value']> => {
    const name = word.replace('?', '');
    const start = text.indexOf(name);
    if (start < 0) throw new Error(`"${name}" is not in "${text}"`);
    return {
      value: { name, category, closed: false },
      need: word.startsWith('?') ? 'preferred' : 'required',
      confidence: 1,
      evidence: [{ start, end: start + name.length, quote: name, source: 'text', rule: 'test' }],
    };
  });
  return { ...postingOf(), skills };
}

function judge(text: string, category: SkillCategory, names: string[], has: string[], need?: 'preferred') {
  return judgeEach(asking(text, category, names), category, need ?? 'required', ownedSkills(has, category), text);
}

describe('all that is named', () => {
  test('is met by all, and by less not', () => {
    expect(judge('Python and Rust.', 'language', ['Python', 'Rust'], ['rust', 'python'])).toEqual({ match: 'met' });
    expect(judge('Python and Rust.', 'language', ['Python', 'Rust'], ['Python'])).toEqual({ match: 'not-met' });
  });

  test('of alternatives one is enough', () => {
    expect(judge('Python or Rust.', 'language', ['Python', 'Rust'], ['Rust'])).toEqual({ match: 'met' });
    expect(judge('Python or Rust.', 'language', ['Python', 'Rust'], ['Go'])).toEqual({ match: 'not-met' });
  });

  test('examples leave room for others, unless one of them is there', () => {
    const text = 'Tools such as Docker or Terraform.';
    expect(judge(text, 'system', ['Docker', 'Terraform'], ['Docker'])).toEqual({ match: 'met' });
    expect(judge(text, 'system', ['Docker', 'Terraform'], ['Ansible'])).toEqual({ match: 'unknown', why: 'open' });
  });

  test('another kind of skill is none of it', () => {
    const posting = asking('Python.', 'language', ['Python']);
    expect(judgeEach(posting, 'framework', 'required', ownedSkills([], 'framework'), 'Python.')).toEqual({
      match: 'met',
    });
  });
});

describe('what is only wished for', () => {
  test('does not count beside what is required', () => {
    expect(judge('Python. Rust is a plus.', 'language', ['Python', '?Rust'], ['Python'])).toEqual({ match: 'met' });
  });

  test('counts in a row of wishes', () => {
    expect(judge('Rust is a plus.', 'language', ['?Rust'], ['Python'], 'preferred')).toEqual({ match: 'not-met' });
    expect(judge('Rust is a plus.', 'language', ['?Rust'], ['Rust'], 'preferred')).toEqual({ match: 'met' });
  });
});

describe('names that overlap', () => {
  const overlapping = { match: 'unknown', why: 'overlapping' };

  test.each<[name: string, category: SkillCategory, skill: string, want: object]>([
    ['an area', 'area', 'robotics', overlapping],
    ['a branch of mathematics', 'mathematics', 'optimization', overlapping],
    // In small letters a subject, in capitals a product, which is there or not.
    ['a kind of data work', 'data', 'data pipelines', overlapping],
    ['a data product', 'data', 'Spark', { match: 'not-met' }],
    ['a kind of system', 'system', 'distributed systems', overlapping],
    ['a system', 'system', 'Kubernetes', { match: 'not-met' }],
    ['a language, in whatever letters', 'language', 'bash', { match: 'not-met' }],
    ['a framework, in whatever letters', 'framework', 'scikit-learn', { match: 'not-met' }],
  ])('%s', (_name, category, skill, want) => {
    expect(judge(`You know ${skill}.`, category, [skill], ['something else'])).toEqual(want);
  });

  test('one subject among alternatives leaves it open, among demands a missing product decides', () => {
    const names = ['Kubernetes', 'distributed systems'];
    expect(judge('Kubernetes or distributed systems.', 'system', names, [])).toEqual(overlapping);
    expect(judge('Kubernetes and distributed systems.', 'system', names, [])).toEqual({ match: 'not-met' });
  });
});
