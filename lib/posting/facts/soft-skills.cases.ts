import type { FactCases } from '../cases';

export const cases = {
  'soft-skills/quality': {
    match: [
      ['communication', 'Excellent communication skills in English.', 'You are a clear communicator.'],
      [
        'teamwork',
        'You are a team player.',
        'Ability to collaborate across disciplines.',
        'Ability to collaborate across disciplines.',
        'Requirements\n- Teamwork',
      ],
      ['problem-solving', 'Strong problem-solving skills.', 'You are a born problem solver.'],
      ['teamwork', 'Your profile\n- Ability to work independently as well as in a team'],
      ['critical thinking', 'Analytical thinking and curiosity are needed.', 'The ability to think critically.'],
      ['adaptability', 'You are comfortable with ambiguity.', 'Adaptability is important to us.'],
      ['leadership', 'Proven leadership skills.'],
      ['mentoring', 'Mentoring skills are welcome.'],
      ['time management', 'Good organisational skills.', 'Time management is essential.'],
      ['independence', 'We seek a self-motivated person.', 'You are a self-starter.'],
      ['creativity', 'A creative thinker with new ideas.'],
      ['presentation', 'Strong presentation skills.', 'Public speaking comes easily to you.'],
      ['scientific writing', 'Experience in scientific writing.', 'Very good academic writing.'],
    ],
    never: [
      'Good analytical skills are needed.',
      'Fluency in English is required.',
      'You develop communication protocols for satellites.',
      'Benefits\n- Workshops on presentation skills',
    ],
  },
  'soft-skills/asked': {
    match: [
      [
        'time management',
        'You have the ability to plan and organise your own work.',
        'We hope that you can keep to schedules.',
      ],
      ['communication', 'You can explain your findings to people outside your field.'],
      ['adaptability', 'You are able to deal with moving targets.'],
      ['independence', 'You are able to take the initiative.'],
      ['independence', 'You are able to work independently.', 'Requirements\n- Works autonomously'],
      ['teamwork', 'You enjoy working in a team.', 'Requirements\n- Collaborative and kind'],
      [
        'communication',
        'Ability to explain technical ideas to lay people.',
        'Proven skill in communicating with lay people.',
      ],
      ['adaptability', 'You thrive in a fast-paced environment.', 'You are flexible and curious.'],
      ['creativity', 'You are creative and curious.'],
      ['leadership', 'Experience in leading teams of researchers.'],
    ],
    never: [
      'You track moving targets by radar.',
      'You will collaborate with partners in industry.',
      'We offer flexible working hours.',
      'Join our collaborative research team.',
      'Experience with scientific communication tools such as notebooks.',
      'An outstanding record is shown by papers and conference presentations.',
      'The group works on autonomous vehicles.',
      'We are an independent institute.',
      'You will present results at conferences.',
      'A collaborative project of two universities.',
    ],
  },
} satisfies FactCases<'softSkills'>;
