/** An address of which the holder knows their own again and nobody else learns it: `m•••@n•••.example`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  const end = domain.lastIndexOf('.')
  const first = (text: string) => [...text][0] ?? ''
  return `${first(email)}•••@${first(domain)}•••${end > 0 ? domain.slice(end) : ''}`
}
