import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { wordingQuery } from '#i18n/catalogue.ts'
import { languageTags } from '#i18n/languages.ts'
import { usePlace } from '#view/location.ts'
import { routeOf } from '#view/routes.ts'
import { useView } from '#view/use-view.ts'
import { sharedCodec } from '#view/views.ts'
import { Embedded } from './built-page.tsx'
import { Shell } from './shell.tsx'
import { useTheme } from './use-theme.ts'

/** Language and theme from the address, then the site. */
export function App() {
  const { view } = useView(sharedCodec)
  const place = usePlace()
  const isEmbedded = routeOf(place.path).page === 'embed'
  const theme = useTheme(view.theme)
  const wording = useQuery({ ...wordingQuery(view.lang, 'frame'), placeholderData: keepPreviousData })
  useEffect(() => {
    document.documentElement.lang = languageTags[wording.data?.language ?? view.lang]
  }, [wording.data, view.lang])

  if (wording.data !== undefined && isEmbedded)
    return <Embedded place={place} frame={wording.data} theme={theme} />
  if (wording.data !== undefined) return <Shell wording={wording.data} view={view} theme={theme} />
  if (!wording.isError) return null
  return (
    <main className="page" role="alert">
      <p>The texts could not be loaded. · 문구를 불러오지 못했습니다. · 文字加载失败。</p>
      <button type="button" onClick={() => void wording.refetch()}>
        Try again · 다시 시도 · 重试
      </button>
    </main>
  )
}
