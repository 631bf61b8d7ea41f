import card from '../text-card.module.css'

interface MarkedTextProps {
  text: string
  findings: readonly { start: number; end: number }[]
}

/** A text with what was found in it marked. */
export function MarkedText({ text, findings }: MarkedTextProps) {
  const parts: { text: string; isMarked: boolean; at: number }[] = []
  let at = 0
  for (const { start, end } of findings.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false, at })
    parts.push({ text: text.slice(start, end), isMarked: true, at: start })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false, at })
  return (
    <blockquote className={card.text}>
      {parts.map((part) =>
        part.isMarked ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
      )}
    </blockquote>
  )
}
