/** Where the user stands with a listing, in the order in which it usually goes. Apart from the schema: pages' scripts need it too. */
export const STATUSES = [
  'saved',
  'applying',
  'applied',
  'interview',
  'offer',
  'rejected',
  'withdrawn',
  'closed',
] as const;
export type Status = (typeof STATUSES)[number];
