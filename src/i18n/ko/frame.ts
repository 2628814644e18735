import type { frame as english } from '../en/frame.ts'
import type { Message } from '../translate.ts'

/** Korean: what stands around every page, and what is said when something goes wrong. */
export const frame: Record<keyof typeof english, Message> = {
  'site.name': '중국 LLM 지형도',
  'site.skip': '본문 바로가기',

  'nav.label': '페이지',
  'nav.overview': '개요',
  'nav.timeline': '타임라인',
  'nav.growth': '증가 추이',
  'nav.pangu': '판구 단계별 현황',
  'nav.compare': '비교',
  'nav.models': '모델',
  'nav.slides': '슬라이드',
  'nav.sources': '출처',

  'settings.language': '언어',
  'settings.theme': '테마',
  'settings.theme.system': '시스템 설정',
  'settings.theme.light': '라이트',
  'settings.theme.dark': '다크',

  'footer.licence': '데이터 CC BY 4.0, 코드 MIT',
  'footer.download': '데이터 다운로드:',
  'footer.schema': 'JSON 스키마',
  'footer.models': '모델(CSV)',
  'footer.events': '사건(CSV)',
  'footer.coverage': '판구 적용 현황(CSV)',

  'page.missing.title': '없는 페이지입니다',
  'page.missing.text':
    '“{path}”에는 아무것도 없습니다. 주소가 잘못되었거나 다른 사이트의 링크일 수 있습니다.',
  'page.missing.toOverview': '개요로 이동',

  'view.problem': '이 링크의 설정 {n}개를 이해하지 못해 기본값으로 표시합니다: {list}.',
  'view.unknownVendors':
    '이 링크에 있는 다음 개발사가 데이터에 없습니다: {list}. 나머지는 그대로 표시합니다.',
  'view.unknownModel': '이 링크에 있는 다음 모델이 데이터에 없습니다: {id}. 나머지는 그대로 표시합니다.',

  'load.loading': '불러오는 중…',
  'load.slow':
    '데이터를 불러오는 데 {n}초 넘게 걸리고 있습니다. 계속 불러오고 있으며, 다시 시도할 수도 있습니다.',
  'load.retry': '다시 시도',
  'load.failed': '데이터를 불러오지 못했습니다',
  'load.unreachable': '데이터 파일에 연결하지 못했습니다. 네트워크 연결을 확인한 뒤 다시 시도해 주세요.',
  'load.missing':
    '데이터 파일이 제자리에 없습니다(404). 사이트가 방금 업데이트되었을 수 있으니 페이지를 새로 고쳐 주세요.',
  'load.refused': '서버가 데이터 대신 오류({status})로 응답했습니다. 잠시 뒤 다시 시도해 주세요.',
  'load.unreadable':
    '데이터 파일이 손상되었습니다. 중간에 끊겼거나 JSON 형식이 아닙니다. 다시 시도해 보고, 계속되면 사이트 관리자에게 알려 주세요.',
  'load.wrongShape':
    '데이터 파일의 구조가 예상과 다릅니다(첫 위치: “{field}”). 다시 시도해 보고, 계속되면 사이트 관리자에게 알려 주세요.',
  'load.newerSchema':
    '데이터 형식(스키마 {found})이 이 페이지가 아는 형식(스키마 {supported})보다 새롭습니다. 페이지를 새로 고쳐 최신 버전을 받아 주세요.',
  'load.evidence': '출처를 불러오지 못했습니다.',

  'error.title': '문제가 발생했습니다',
  'error.text':
    '오류가 발생해 페이지가 멈췄습니다. 링크는 그대로입니다. 페이지를 새로 고치거나 기본 보기로 되돌려 주세요.',
  'error.reload': '페이지 새로 고침',
  'error.reset': '기본 보기로 되돌리기',
  'growth.name': '매개변수 증가 추이',
  'timeline.name': '출시 타임라인',
  'models.name': '모델',
  'sources.name': '출처와 산출 방법',
  'pangu.name': '판구 단계와 업종',
  'search.button': '검색',
  'search.failed': '검색을 불러오지 못했습니다.',
  'update.site': '새 버전의 사이트가 준비되었습니다. 불러오기 전까지 이 화면은 그대로입니다.',
  'update.data': '{version} 버전의 데이터가 준비되었습니다. 불러오기 전까지 이 화면은 그대로입니다.',
  'update.load': '지금 불러오기',
}
