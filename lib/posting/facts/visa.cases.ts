import type { FactCases } from '../cases';

/** What each rule on visas and the right to work must and must never read. */
export const cases = {
  'visa/refused': {
    match: [
      [
        'not-offered',
        'We are unable to sponsor visas for this role.',
        'Visa sponsorship is not available.',
        'This post does not come with immigration support.',
        'You must be able to work in Canada without visa sponsorship.',
        'No visa sponsorship.',
        'Applicants who need sponsorship for employment now or in the future will not be considered.',
      ],
    ],
    never: [
      'Applicants from Europe do not need an employment visa.',
      'We sponsor visas.',
      'The executive sponsor does not attend.',
      'Events are sponsored by our partners, not by the state.',
      'We do not discriminate on the basis of race, religion or immigration status.',
    ],
  },
  'visa/offered': {
    match: [
      [
        'offered',
        'We hold a sponsor licence and are glad to use it.',
        'This post is eligible for sponsorship under the Skilled Worker route.',
      ],
      [
        'offered',
        'This post may be suitable for sponsorship under the Skilled Worker visa route.',
        'We do sponsor visas! However, we cannot sponsor visas for every role.',
      ],
      [
        'offered',
        'We sponsor visas for all technical roles.',
        'Benefits:\n- Visa sponsorship\n- Lunch',
        'The university provides support with visas and housing.',
        'Our welcome office helps with residence permit and visa matters, and offers help in visa applications.',
        'Relocation and visa support for you and your family.',
        'Sponsorship is available under the Skilled Worker visa.',
      ],
    ],
    never: [
      'Our sponsor is the national lottery.',
      'Visa sponsorship is not available.',
      'You must obtain a work permit before the start.',
      'We are the main sponsor of the workshop.',
      'Will you need visa sponsorship?',
    ],
  },
  'visa/right-to-work': {
    match: [
      ['not-offered', 'Appointment is subject to proof of the right to work in the UK.'],
      ['not-offered', 'We must ensure that all employees are eligible to live and work in the UK.'],
      [
        'not-offered',
        'Candidates must be authorized to work in Japan.',
        'You must have the right to work in the UK.',
        'Only people who are already eligible to work in Australia can be considered.',
      ],
    ],
    never: [
      'All persons hired will be asked to verify identity and eligibility to work.',
      'We will help you to obtain the right to work in Finland.',
      'Everybody is welcome regardless of right to work.',
    ],
  },
  'visa/citizenship': {
    match: [
      ['not-offered', 'EU/EFTA citizenship or a valid Swiss work permit is needed.'],
      [
        'not-offered',
        'U.S. citizenship is required.',
        'Applicants must be Norwegian citizens.',
        'The scheme is open to US citizens only.',
      ],
    ],
    never: [
      'Access requires that you are a US citizen or obtain approval by the site.',
      'Applicants of any nationality may apply.',
      'Applicants should ask Immigration, Refugees and Citizenship Canada which papers are required.',
      'We study citizen science projects that require volunteers.',
      'We hire without regard to race, gender or citizenship and require kindness.',
    ],
  },
  'visa/clearance': {
    match: [
      ['not-offered', 'You must be eligible for a security clearance.', 'An active secret clearance is required.'],
    ],
    never: [
      'A security clearance is a plus.',
      'No security clearance is needed.',
      'We offer slot clearance to airlines.',
    ],
  },
} satisfies FactCases<'visa'>;
