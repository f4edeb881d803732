/** The edtf library ships no types; the tests use it as an oracle for bounds. */
declare module 'edtf' {
  export default function edtf(text: string): unknown;
}
