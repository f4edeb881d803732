/** A file's text, put in by Vite at build time. */
declare module '*.sql?raw' {
  const text: string;
  export default text;
}
