import { useEffect, useRef } from 'react'
import { ApiProblem, Unreachable } from '../api/problem.ts'
import { pageTexts } from '../page/page-texts.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './form-fault.module.css'

/** Why a form was not accepted, above it; takes the focus, so that nobody misses it. */
export function FormFault({ error }: { error: unknown }) {
  const t = useTexts(pageTexts)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])
  if (!error) return null
  const problem = error instanceof ApiProblem ? error : undefined
  const text = error instanceof Unreachable ? t('unreachableWhy') : problem?.message || t('failedWhy')
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.fault}>
      {text}
    </div>
  )
}
