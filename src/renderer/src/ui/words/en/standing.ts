export const standing = {
  denied: 'A source denies this.',
  unconfirmed: 'No source confirms this.',
  confirmed: 'A source confirms this claim.',
  undenied: 'No source denies this.',
  set: (status: string) => `Set to ${status}`,
};
