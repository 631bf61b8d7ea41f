import { useEffect } from 'react'

/** On paper it is dark on white, whatever the screen shows. */
export function usePaperColors(): void {
  useEffect(() => {
    const root = document.documentElement
    let before: string | null = null
    const toPaper = () => {
      before = root.getAttribute('data-mantine-color-scheme')
      root.setAttribute('data-mantine-color-scheme', 'light')
    }
    const back = () => before !== null && root.setAttribute('data-mantine-color-scheme', before)
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', back)
    return () => {
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', back)
    }
  }, [])
}
