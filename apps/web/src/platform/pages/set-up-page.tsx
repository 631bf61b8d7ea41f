import { useTexts } from '../texts/use-texts.ts'
import { Entrance } from './entrance.tsx'
import { setUpTexts } from './set-up-texts.ts'

/** The first visit. */
export function SetUpPage() {
  const t = useTexts(setUpTexts)
  return <Entrance title={t('title')}>{null}</Entrance>
}
