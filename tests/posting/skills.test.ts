import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { findCandidates, settleFacts } from '../../lib/posting/read-posting';
import { Reading } from '../../lib/posting/reading';
import { Trace } from '../../lib/posting/trace';
import { SKILL_NAMES } from '../../lib/posting/vocabulary/skills/skills';
import { RULINGS } from './skill-rulings';
import { SENSES } from './skill-senses';

function read(text: string) {
  const reading = new Reading(listingFromText({ text, today: '2026-11-20' }));
  const trace = new Trace();
  return { facts: settleFacts(findCandidates(reading, trace), reading, trace), trace };
}

const namesIn = (text: string): string[] => read(text).facts.skills.map((fact) => fact.value.name);

describe.each(SENSES)('$name', ({ name, means, not }) => {
  test.each(means)('is meant in %j', (text) => {
    expect(namesIn(text), JSON.stringify(read(text).trace.drops)).toContain(name);
  });
  test.each(not)('is not meant in %j', (text) => {
    expect(namesIn(text)).not.toContain(name);
  });
});

test.each(RULINGS.map(([text, ...names]) => [text, names] as const))('%j holds %j', (text, names) => {
  const closed = read(text).facts.skills.filter((fact) => fact.value.closed);
  expect(closed.map((fact) => fact.value.name).toSorted()).toEqual([...names].toSorted());
});

test('at least 150 texts tell senses apart', () => {
  expect(SENSES.flatMap(({ means, not }) => [...means, ...not]).length).toBeGreaterThanOrEqual(150);
});

describe('the vocabulary', () => {
  test('has at least 1,200 names and all 109 of the closed list', () => {
    expect(SKILL_NAMES.size).toBeGreaterThanOrEqual(1_200);
    expect([...SKILL_NAMES.values()].filter((name) => name.closed)).toHaveLength(109);
  });
});

describe('required or preferred', () => {
  const needOf = (text: string, name: string) => read(text).facts.skills.find((fact) => fact.value.name === name)?.need;

  test.each([
    ['Preferably Python or C++.', 'Python'],
    ['Preferably Python or C++.', 'C++'],
    ['Experience with Docker is a plus.', 'Docker'],
    ['Knowledge of Rust would be an advantage.', 'Rust'],
    ['Nice to have: Kubernetes, Docker', 'Kubernetes'],
    ['Requirements\n- Python\n- CUDA (nice to have)', 'CUDA'],
    ['Requirements\n- Python\n\nBonus points\n- Triton kernels', 'Triton'],
    ['You know PyTorch; JAX is a bonus.', 'JAX'],
    ['Requirements\n- Python\n\nIt would be great if you have\n- published on robotics', 'robotics'],
    ['Fluency in Python is required; experience in Julia is desirable.', 'Julia'],
    ['Handy, but no deal breaker: data assimilation, JAX', 'JAX'],
    ['Requirements\n- Python\n\nNot required, but we would be curious\n- Rust', 'Rust'],
    ['Additional knowledge: quantization of models, Docker.', 'Docker'],
    ['Python and one deep learning framework (PyTorch preferred)', 'PyTorch'],
    ['Familiarity with Slurm will be considered favourably.', 'Slurm'],
    ['Good knowledge of shell scripts (preferable)', 'Bash'],
    ['Experience with deep learning frameworks (PyTorch preferably)', 'PyTorch'],
    [
      'Requirements:\n- Python\nPreferred skills:\n- Education: a PhD\n- Experience with tools: Docker, Slurm',
      'Docker',
    ],
    ['Requirements\n- Python\n\nWhat sets the candidate apart\n- Rust', 'Rust'],
    ['**Preferred Qualifications:**\n\n·A paper\n\n·1 year of experience with JAX', 'JAX'],
    ['We are particularly interested in candidates who work on robotics.', 'robotics'],
  ])('%j prefers %s', (text, name) => {
    expect(needOf(text, name)).toBe('preferred');
  });

  test.each([
    ['You know PyTorch; JAX is a bonus.', 'PyTorch'],
    ['Requirements\n- Python\n- CUDA (nice to have)', 'Python'],
    ['Nice to have\n- Rust (required for the systems track)', 'Rust'],
    ['Python and one deep learning framework (PyTorch preferred)', 'Python'],
    ['You will write Rust.\n\nNice to have\n- Rust', 'Rust'],
    ['Fluency in Python is required; experience in Julia is desirable.', 'Python'],
    ['Nice to have\n- Rust\n\nPlease apply if:\n- you write Python', 'Python'],
    ['# Duties\nYou train diffusion models.\n# Preferred qualifications\n- diffusion models', 'diffusion models'],
  ])('%j does not only prefer %s', (text, name) => {
    expect(needOf(text, name)).not.toBe('preferred');
    expect(needOf(text, name)).toBeDefined();
  });
});
