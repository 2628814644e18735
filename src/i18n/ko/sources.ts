import type { sources as english } from '../en/sources.ts'
import type { Message } from '../translate.ts'

/** Korean: sources, method and downloads. */
export const sources: Record<keyof typeof english, Message> = {
  'sources.title': '출처 {n}건이 {models}를 비롯한 모든 내용을 뒷받침합니다',
  'sources.lead':
    '모든 수치에는 이를 밝힌 페이지와 확실한 정도가 표시됩니다. 이 페이지에서는 출처와 인용한 기록, 수치를 판단하는 기준, 출처가 서로 다른 부분을 볼 수 있습니다.',
  'sources.parts': '이 페이지의 구성',
  'sources.part.sources': '출처',
  'sources.part.method': '산출 방법',
  'sources.part.conflicts': '출처 간 불일치',
  'sources.part.history': '변경 내역',
  'sources.part.downloads': '다운로드',
  'sources.kind': '종류',
  'sources.kind.all': '모든 종류({n})',
  'sources.search': '출처 찾기',
  'sources.searchPlaceholder': '제목, 발행처, 모델',
  'sources.found': '출처 {n}건',
  'sources.showAll': '{n}건 모두 보기',
  'sources.none': '조건에 맞는 출처가 없습니다.',
  'sources.citedBy': '인용한 기록 {n}건',
  'sources.conflicts': '출처 간 불일치 {n}건',
  'sources.asOf': '이 데이터는 {date}에 알려진 내용을 담고 있습니다.',

  'method.qualifiers':
    '수치는 출처의 표현에 따라 정확한 값, 약(반올림한 값 또는 1,000억급 같은 자릿수), 이상, 최대로 구분합니다.',
  'method.dates':
    '날짜는 출처보다 자세하게 적지 않습니다. 월, 분기, 연도까지만 알려진 모델은 특정한 날이 아니라 그 기간에 걸쳐 표시합니다.',
  'method.rumours':
    '미확인 보도, 계획, 부인도 데이터에 남기고 그렇게 표시합니다. 부인된 보도는 부인한 내용과 연결합니다.',
  'method.conflicts': '출처가 서로 다르면 양쪽을 모두 남기고, 어느 쪽을 왜 따랐는지 밝힙니다.',
  'method.inclusion':
    '인용할 수 있는 출처와 함께 이름이 발표, 공개 또는 보도된 중국 기업과 기관의 모델을 수록합니다. 해외 모델은 참조용입니다.',
  'method.limits':
    '벤치마크 점수, 개인의 사적인 행동, 인용할 주소가 없는 내용은 수록하지 않습니다. 일부 페이지는 저장된 발췌본으로 확인했으며, 이후 링크가 바뀌었을 수 있습니다.',

  'download.json': '전체 데이터(JSON)',
  'download.schema': '위 파일의 JSON 스키마',
  'download.xlsx': '모델, 사건, 적용 현황, 출처(엑셀)',
  'download.models': '모델(CSV)',
  'download.events': '사건(CSV)',
  'download.coverage': '판구 적용 현황(CSV)',
  'download.sources': '출처(CSV)',
  'download.licence':
    '데이터는 CC BY 4.0으로 제공합니다. “중국 LLM 지형도”를 밝히고, 라이선스 링크와 변경 사항을 적어 주세요.',

  'field.parametersB': '총 매개변수',
  'field.activeParametersB': '활성 매개변수',
  'field.date': '날짜',
  'field.industries': '업종 수',
  'field.scenarios': '시나리오 수',
  'field.note': '기록 내용',
  'field.trainingTokensB': '학습 토큰',
  'field.contextTokens': '컨텍스트 길이',
  'field.models': '관련 모델',
  'field.vendor': '개발사',
  'field.family': '계열',
  'field.analystViews': '분석기관 견해',
  'field.coverage': '판구 적용 현황',
  'field.tier': '단계',
  'field.parent': '기반 모델',
  'field.summary': '내용',
  'field.hardware': '학습 하드웨어',
  'field.openness': '공개 방식',
  'field.architecture': '구조',
  'field.status': '상태',
  'field.licence': '라이선스',
  'field.name': '이름',
  'field.stage': '첫 공개 형태',
  'field.sources': '출처',
  'field.aliases': '다른 이름',
  'field.founded': '설립 연도',
  'field.title': '내용',
  'field.since': '시작 시점',
  'field.deployments': '적용 사례',
}
