/** What a person is called in a sentence: the given name where it is known. */
export function calledName({ name, fields }: { name: string; fields: Record<string, { value: unknown }> }): string {
  const given = fields.givenName?.value
  return typeof given === 'string' ? given : name
}
