/**
 * What a case is called when one talks about it: the end of its id, as on the person's receipt.
 * @param id UUID
 * @returns `7f3c-11`
 */
export function caseNumber(id: string): string {
  const end = id.replaceAll('-', '').slice(-6)
  return `${end.slice(0, 4)}-${end.slice(4)}`
}
