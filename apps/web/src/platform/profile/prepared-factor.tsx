import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import encodeQR from 'qr'
import { useMemo, useState } from 'react'
import { answer, api } from '../api/client.ts'
import { FormFault } from '../fields/form-fault.tsx'
import { useTexts } from '../texts/use-texts.ts'
import styles from './profile.module.css'
import { profileTexts } from './profile-texts.ts'

export interface Prepared {
  uri: string
  backupCodes: readonly string[]
}

/** What the app is told, the codes to keep, and the first code, which turns it on. */
export function PreparedFactor({ prepared, onConfirmed }: { prepared: Prepared; onConfirmed: () => Promise<void> }) {
  const t = useTexts(profileTexts)
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: async () => {
      await answer(api.PUT('/api/session/second-factor', { body: { code } }))
      await onConfirmed()
    },
  })
  const secret = new URL(prepared.uri).searchParams.get('secret') ?? ''
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate()
      }}
    >
      <p>{t('scan')}</p>
      <QrCode content={prepared.uri} label={t('pattern')} />
      <p>
        {t('byHand')} <code className={styles.secret}>{secret}</code>
      </p>
      <h3>{t('backupCodes')}</h3>
      <p>{t('backupHelp')}</p>
      <ul className={styles.codes}>
        {prepared.backupCodes.map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
      <FormFault error={confirm.error} />
      <TextInput
        label={t('firstCode')}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        withAsterisk={false}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={confirm.isPending}>
          {t('confirm')}
        </Button>
      </div>
    </form>
  )
}

/** Dark on light in both schemes, since some apps read nothing else. */
function QrCode({ content, label }: { content: string; label: string }) {
  const { size, path } = useMemo(() => {
    const rows = encodeQR(content, 'raw', { border: 4 })
    const cells = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    return { size: rows.length, path: cells.join('') }
  }, [content])
  return (
    <svg viewBox={`0 0 ${String(size)} ${String(size)}`} className={styles.qr} role="img" aria-label={label}>
      <rect width={size} height={size} className={styles.qrPaper} />
      <path d={path} className={styles.qrInk} />
    </svg>
  )
}
