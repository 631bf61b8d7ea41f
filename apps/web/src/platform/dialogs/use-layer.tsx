import { type Ref, type RefObject, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'

/**
 * A layer that a button opens. Mantine's own layers measure and listen from the moment they are there, and a page of a person has
 * thirty: so the button stands alone, and the layer comes beside it when it is opened for the first time.
 */
export function useLayer(kind: 'dialog' | 'menu') {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isShown, setShown] = useState(false)
  const wasOpened = useRef(false)
  if (isOpen) wasOpened.current = true
  // It is there before it opens, for then it notes where the focus is to come back to.
  useLayoutEffect(() => setShown(isOpen), [isOpen])
  return {
    isOpen,
    setOpen,
    opener,
    /** Whether the layer is to be drawn at all, open or not. */
    isThere: wasOpened.current,
    /** For the layer. */
    layer: { id, opened: isShown, onChange: setOpen },
    /** For the button, which says what it opens as Mantine's own target does. */
    button: {
      ref: opener,
      id,
      'aria-haspopup': kind,
      'aria-expanded': isOpen,
      ...(isOpen && { 'aria-controls': `${id}-dropdown` }),
      onClick: () => setOpen(!isOpen),
    },
  }
}

/** What a button gets that opens a layer. */
export type LayerButton = ReturnType<typeof useLayer>['button']

/** Stands for a button that is elsewhere, as the target of a layer: it gives the button's element and draws nothing. */
export function TargetElsewhere({ of, ref }: { of: RefObject<HTMLElement | null>; ref?: Ref<HTMLElement | null> }) {
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => of.current, [of])
  return null
}
