/** One or several; `one` decides which. */
export function counted(count: number, one: boolean, single: string, several: string): string {
  return `${count} ${one ? single : several}`;
}
