import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { queryClient } from './api/query-client.ts'
import { colorSchemeManager } from './preferences/color-scheme-manager.ts'
import { useLanguage } from './texts/language.ts'
import { styleNonce } from './theme/style-nonce.ts'
import { resolveVariables, theme } from './theme/theme.ts'
import { ToastPlace } from './toasts/toast-place.tsx'

/** Theme, queries and messages around all pages. */
export function Frame({ children }: { children: ReactNode }) {
  const [manager] = useState(colorSchemeManager)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <NewLanguage />
        {children}
      </QueryClientProvider>
      <ToastPlace />
    </MantineProvider>
  )
}

/** What the server wrote in the language before is asked for anew. */
function NewLanguage() {
  const language = useLanguage()
  const before = useRef(language)
  useEffect(() => {
    if (language !== before.current) void queryClient.invalidateQueries()
    before.current = language
  }, [language])
  return null
}
