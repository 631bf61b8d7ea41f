import { Fragment } from 'react'

/** An address that may be broken before its @ and its dots, and nowhere within a word. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(?=[@.])/).map((part, index) => (
    <Fragment key={`${part} ${String(index)}`}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
