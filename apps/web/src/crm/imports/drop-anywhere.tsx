import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.css'
import styles from './drop.module.css'

/** Takes a file that is dropped anywhere on the page; it shows itself only while one is dragged over it. */
export function DropAnywhere({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  return (
    <Dropzone.FullScreen
      active
      withinPortal={false}
      multiple={false}
      onDrop={([first]: readonly File[]) => first && onFile(first)}
      inputProps={{ 'aria-label': label, tabIndex: -1 }}
    >
      <p className={styles.dropAnywhere}>{label}</p>
    </Dropzone.FullScreen>
  )
}
