export const quoted = (text: string) => `“${text}”`;
