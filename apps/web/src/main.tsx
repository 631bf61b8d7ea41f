import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './platform/theme/base.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Frame } from './platform/frame.tsx'
import { applyPreferences } from './platform/preferences/preferences.ts'
import { router } from './platform/routing/router.ts'

applyPreferences()
const place = document.getElementById('root')
if (!place) throw new Error('the page has no place for the app')
createRoot(place).render(
  <StrictMode>
    <Frame>
      <RouterProvider router={router} />
    </Frame>
  </StrictMode>,
)
