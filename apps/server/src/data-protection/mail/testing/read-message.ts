/**
 * Reads a message that we wrote, as far as tests need: headers by lower-case name, the plain text and the HTML.
 * @param message RFC 5322, multipart/alternative
 */
export function simpleParser(message: string): { headers: Map<string, string>; text: string; html: string } {
  const [head = '', ...rest] = message.split(/\r?\n\r?\n/)
  const unfolded = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const headers = new Map(
    unfolded.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1]
  const parts = boundary ? rest.join('\r\n\r\n').split(`--${boundary}`) : [message]
  const partOf = (type: RegExp) => decodedPart(parts.find((part) => type.test(part)) ?? '')
  return { headers, text: partOf(/content-type: text\/plain/i), html: partOf(/content-type: text\/html/i) }
}

function decodedPart(part: string): string {
  const body = part.slice(part.search(/\r?\n\r?\n/)).trim()
  if (/quoted-printable/i.test(part)) return fromQuotedPrintable(body)
  return /base64/i.test(part) ? Buffer.from(body, 'base64').toString('utf8') : body
}

function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
