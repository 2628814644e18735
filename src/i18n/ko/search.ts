import type { search as english } from '../en/search.ts'
import type { Message } from '../translate.ts'

/** Korean: the search. */
export const search: Record<keyof typeof english, Message> = {
  'search.title': '검색',
  'search.placeholder': '개발사, 모델, 사건, 업종, 출처, 페이지',
  'search.hint': '한글·영문·한자 모두 되고, ㅍㄱ처럼 초성만 입력해도 됩니다.',
  'search.results': '검색 결과',
  'search.found': '결과 {n}건',
  'search.instead': '“{typed}” 대신 “{instead}” 검색 결과를 표시합니다.',
  'search.none': '“{typed}” 검색 결과가 없습니다.',
  'search.more': '{n}건 중 {shown}건',
  'search.kind.page': '페이지',
  'search.kind.vendor': '개발사',
  'search.kind.family': '모델 계열',
  'search.kind.model': '모델',
  'search.kind.industry': '업종',
  'search.kind.coverage': '판구 적용 현황',
  'search.kind.event': '사건',
  'search.kind.source': '출처',
}
