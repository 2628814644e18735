import type { vendors as english } from '../en/vendors.ts'
import type { Message } from '../translate.ts'

/** Korean: the page of each developer. */
export const vendors: Record<keyof typeof english, Message> = {
  'vendor.lead': '{segment}, {seat}: {models}, {events} 수록',
  'vendor.facts': '주요 사항',
  'vendor.fact.seat': '본사',
  'vendor.fact.founded': '설립',
  'vendor.fact.listing': '상장',
  'vendor.fact.homepage': '웹사이트',
  'vendor.fact.goToMarket': '대상 고객',
  'vendor.fact.aliases': '다른 이름',
  'vendor.factSources': '이 사항의 출처',
  'vendor.lineup': '모델 라인업',
  'vendor.lineup.others': '계열 없음',
  'vendor.lineup.none': '이 개발사의 모델은 수록되어 있지 않습니다.',
  'vendor.releases': '최근 사건',
  'vendor.releases.none': '이 개발사의 사건은 수록되어 있지 않습니다.',
  'vendor.onTimeline': '타임라인에서 모든 사건 보기',
  'vendor.onGrowth': '매개변수 증가 추이 페이지에서 열기',
  'vendor.inTable': '표에서 이 개발사의 모델 보기',
  'vendor.figures': '수치의 근거',
  'vendor.figures.text':
    '모델의 규모, 컨텍스트 길이, 학습 토큰 수치와 개발사·모델·사건 기록이 인용한 출처를 세었습니다.',
  'vendor.figures.sources': '인용한 출처',
  'vendor.failed': '개발사 상세 정보를 불러오지 못했습니다.',
  'vendor.unknown.title': '“{id}” 개발사는 없습니다',
  'vendor.unknown.text': '주소가 잘못되었거나 데이터에 없는 개발사입니다. 다른 이름으로 검색해 보세요.',
  'goToMarket.consumer': '일반 소비자',
  'goToMarket.enterprise': '기업',
  'goToMarket.government': '공공',
  'goToMarket.developer': '소프트웨어 개발자',
}
