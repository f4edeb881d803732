export const understood = {
  exactly: (moment: string) => `Exactly ${moment}`,
  between: (from: string, to: string) => `Within ${from} – ${to}`,
  since: (from: string) => `From ${from}, goes on`,
  until: (to: string) => `Up to ${to}, start open`,
  sinceUnknown: (from: string) => `From ${from}, end not known`,
  untilUnknown: (to: string) => `Up to ${to}, start not known`,
  about: 'approximate',
  doubtful: 'uncertain',
};
