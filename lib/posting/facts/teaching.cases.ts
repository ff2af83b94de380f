import type { FactCases } from '../cases';

export const cases = {
  'teaching/teach': {
    match: [
      [
        true,
        'The lecturer teaches robotics to engineering students.',
        'We seek a lecturer who writes proposals and teaches two courses a year.',
      ],
      [true, 'The post can be extended to four years with 25% teaching duties.'],
      [
        true,
        '# Assistant Professor of Robotics\nWe look for a colleague. Excellence in teaching.',
        'You assist in the practical classes of the course.',
      ],
      [
        true,
        'You will teach two courses a year.',
        'Duties include teaching at bachelor and master level.',
        'The position comes with a teaching load of four hours.',
        'Your tasks:\n- Teaching of exercises for undergraduates',
        'Candidates show a commitment to excellent teaching.',
        'You assist in teaching courses on statistics.',
        'You will develop and deliver courses in machine learning.',
        'Lecturing in computer science at undergraduate level',
      ],
    ],
    never: [
      '# Postdoc in vision\nOur university stands for excellence in teaching.',
      'Practical experience with robots is needed.',
      'Our university is known for excellent teaching and research.',
      'Researchers spend time on hiring, teaching new techniques to teammates, and reading papers.',
      'We are open to teaching you what you need to know to thrive.',
      'Robots that navigate, grasp objects and follow instructions',
      'You can take part in research training and graduate teaching assistant training.',
      'Experience with supervised learning is needed.',
      'You teach models to follow instructions and mentor engineers.',
      'The department teaches 2,000 students.',
      'You attend lectures and seminars of the graduate school.',
    ],
  },
  'teaching/supervise': {
    match: [
      [
        true,
        'About us The Centre houses a machine. Key duties - Lead experiments. - Supervise junior engineers and PhD students.',
      ],
      [true, 'Duties:\n- help graduate students with their experiments'],
      [
        true,
        'You supervise master theses.',
        'The postholder will supervise at all levels.',
        'Tasks:\n- Supervision of PhD and MSc students',
        'You will mentor undergraduate students in the lab.',
        'Assist in the supervision of junior (MSc and PhD) researchers',
      ],
    ],
    never: [
      'About us The Centre - Supervision of PhD students is a tradition here.',
      'The student office will help students with housing.',
      'You will be supervised by two professors.',
      'You mentor junior engineers of the team.',
      'Under the supervision of Prof. Roe you write your thesis.',
      'The supervision of your thesis is shared by two groups.',
    ],
  },
} satisfies FactCases<'teaching'>;
