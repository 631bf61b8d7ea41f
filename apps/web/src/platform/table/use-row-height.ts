import { type RefObject, useCallback, useEffect, useState } from 'react'
import { usePreference } from '../preferences/preferences.ts'

/**
 * The height of a row in pixels, by the stylesheet's own variable: it follows density, device and the size of the text. Read when
 * one of these changes, not while one scrolls.
 */
export function useRowHeight(scroller: RefObject<HTMLElement | null>, isPhone: boolean): number {
  const density = usePreference('density')
  const [height, setHeight] = useState(isPhone ? 60 : 36)
  const measure = useCallback(() => {
    if (density === undefined) return
    const text = getComputedStyle(scroller.current ?? document.documentElement).getPropertyValue('--row-height')
    const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    setHeight(Number.parseFloat(text) * root || (isPhone ? 60 : 36))
  }, [scroller, isPhone, density])
  useEffect(() => {
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [measure])
  return height
}
