import { Button } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.css'
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import dropStyles from './drop.module.css'
import styles from './imports.module.css'
import { journeyTexts } from './journey-texts.ts'

interface FileStepProps {
  file: File | undefined
  /** The address says that a list was on its way, but the page was loaded anew. */
  isGone: boolean
  onFile: (file: File) => void
}

/** ① A file, dropped or chosen. Which kinds can be read is for the server to say: it looks inside. */
export function FileStep({ file, isGone, onFile }: FileStepProps) {
  const t = useTexts(journeyTexts)
  const { number } = useFormats()
  const open = useRef<() => void>(null)
  return (
    <div className={styles.step}>
      {isGone && <p role="status">{t('gone')}</p>}
      <Dropzone
        openRef={open}
        onDrop={([first]: readonly File[]) => first && onFile(first)}
        multiple={false}
        enablePointerEvents
        className={dropStyles.drop ?? ''}
        activateOnClick={false}
        activateOnKeyboard={false}
        tabIndex={-1}
        inputProps={{ 'aria-label': t('choose') }}
      >
        <div className={dropStyles.dropInner}>
          {file ? (
            <IconFileSpreadsheet size={24} stroke={1.75} aria-hidden />
          ) : (
            <IconUpload size={24} stroke={1.75} aria-hidden />
          )}
          <div>
            <strong>{file ? file.name : t('drop')}</strong>
            <p className={styles.quiet}>
              {file ? t('size', { count: number(Math.max(1, Math.round(file.size / 1000))) }) : t('kinds')}
            </p>
          </div>
          <Button variant={file ? 'default' : 'filled'} onClick={() => open.current?.()}>
            {t(file ? 'another' : 'choose')}
          </Button>
        </div>
      </Dropzone>
      <span className="only-for-readers" role="status">
        {file ? t('chosen', { name: file.name }) : ''}
      </span>
    </div>
  )
}
