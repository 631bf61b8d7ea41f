import { useMemo } from 'react'
import { useInstallation } from '../session/installation.ts'
import { type Formats, formatsFor } from './formats.ts'
import { useLanguage } from './language.ts'

/** Days, moments and figures in the language that is shown and in the controller's time zone. */
export function useFormats(): Formats {
  const language = useLanguage()
  const timeZone = useInstallation()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return useMemo(() => formatsFor(language, timeZone), [language, timeZone])
}
