import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { dismissSentence } from './dismiss-sentence.ts'
import { FindingCard } from './finding-card.tsx'
import type { FoundPassage } from './found-passages.ts'
import { createJudgedReader } from './judged-reader.ts'
import { askJudgements } from './judgements.ts'
import { sensitiveTexts } from './sensitive-texts.ts'
import { openTextWorker, type TextReader } from './text-reader.ts'

interface TextFindingsProps {
  text: string
  desk: 'seller-desk' | 'rights'
  /** Takes the text as it shall stand now. */
  onChange: (text: string) => void
}

/** Under a plain field: what its text shows, and ways on. The field keeps the focus. */
export function TextFindings({ text, desk, onChange }: TextFindingsProps) {
  const t = useTexts(sensitiveTexts)
  const passages = usePassages(text)
  const [judged, setJudged] = useState<readonly string[]>([])
  const open = passages.filter((passage) => !judged.includes(passage.text))
  const [passage] = open
  if (!passage) return null
  const replace = (put: string) => {
    const [before, after] = [text.slice(0, passage.start), text.slice(passage.end)]
    onChange(
      put === '' ? `${before.trimEnd()}${before.trim() === '' ? after.trimStart() : after}` : before + put + after,
    )
  }
  return (
    <FindingCard
      isAlone
      passage={passage}
      onTake={() => replace(passage.suggestion)}
      onRemove={() => replace('')}
      onDismiss={async () => {
        await dismissSentence(passage.text, text, desk)
        setJudged([...judged, passage.text])
        showDone({ text: t('judged') })
      }}
    />
  )
}

/** @returns the sentences of the text in which something was found; those of an older text never stay */
function usePassages(text: string): readonly FoundPassage[] {
  const language = useLanguage()
  const [found, setFound] = useState<{ text: string; passages: readonly FoundPassage[] }>({ text: '', passages: [] })
  const reader = useRef<TextReader | undefined>(undefined)
  useEffect(() => {
    const opened = createJudgedReader(openTextWorker(language), askJudgements, (passages, read) =>
      setFound({ text: read, passages }),
    )
    reader.current = opened
    return () => opened.close()
  }, [language])
  useEffect(() => reader.current?.read(text), [text])
  return found.text === text ? found.passages : []
}
