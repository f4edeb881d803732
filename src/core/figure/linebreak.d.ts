declare module 'linebreak' {
  /** Where a text may be broken: before `position`, in UTF-16 units; `required` after a line feed. */
  export interface Break {
    readonly position: number;
    readonly required: boolean;
  }
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
