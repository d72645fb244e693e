export const shortestPassword = 12;
export const longestPassword = 128;

/** The rule, as people who choose a password are told it. */
export const passwordRule = `At least ${shortestPassword} characters. A few unrelated words work well; your name, your email address and well-known passwords do not.`;
