/**
 * Reads a message that we wrote, as far as tests need: headers by lower-case name and the plain text.
 * @param message RFC 5322, multipart/alternative
 */
export function simpleParser(message: string): { headers: Map<string, string>; text: string } {
  const [head = '', ...rest] = message.split(/\r?\n\r?\n/)
  const unfolded = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const headers = new Map(
    unfolded.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1]
  const parts = boundary ? rest.join('\r\n\r\n').split(`--${boundary}`) : [message]
  const plain = parts.find((part) => /content-type: text\/plain/i.test(part)) ?? ''
  const body = plain.slice(plain.search(/\r?\n\r?\n/)).trim()
  return {
    headers,
    text: /quoted-printable/i.test(plain)
      ? fromQuotedPrintable(body)
      : /base64/i.test(plain)
        ? Buffer.from(body, 'base64').toString('utf8')
        : body,
  }
}

function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
