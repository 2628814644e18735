import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  readonly fallback: ReactNode
  /** A new value forgets the failure: another page deserves another try. */
  readonly about?: string
}

/** Shows `fallback` in place of what threw, a page's chunk that could not be loaded included. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.about !== this.props.about) this.setState({ failed: false })
  }
  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}

/** The last resort, in all three languages, since the catalogue itself may be what failed. */
export const LastResort = () => (
  <main className="page" role="alert">
    <h1>Something went wrong · 문제가 발생했습니다 · 页面出错</h1>
    <p>The page stopped. Reload it, or open it without its settings.</p>
    <p lang="ko">페이지가 멈췄습니다. 새로 고치거나 기본 보기로 여세요.</p>
    <p lang="zh-Hans">页面已停止。请刷新，或以默认视图打开。</p>
    <p>
      <a href={window.location.href}>Reload · 새로 고침 · 刷新</a> ·{' '}
      <a href={window.location.pathname}>Reset · 초기화 · 重置</a>
    </p>
  </main>
)
