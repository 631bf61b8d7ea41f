/** @returns a label as it stands within a sentence: `Titel` as `titel`, `CVR-nummer` as it is */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label
  return second !== second.toLowerCase() ? label : first.toLowerCase() + label.slice(1)
}
