/** The rungs of the ladder that have a colour of their own, from the lowest; specialists stand beside it. */
export const rungs = ['middle', 'senior', 'headship', 'executive', 'specialist'] as const;

export type Rung = (typeof rungs)[number];
