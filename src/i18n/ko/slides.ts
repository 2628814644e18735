import type { slides as english } from '../en/slides.ts'
import type { Message } from '../translate.ts'

/** Korean: the slide builder, and what a whole deck has besides its charts. */
export const slides: Record<keyof typeof english, Message> = {
  'slides.title': '슬라이드',
  'slides.lead': '여러 페이지의 보기를 원하는 순서로 모아, 편집할 수 있는 차트 그대로 한 파일로 내보냅니다.',
  'slides.begin':
    '아직 담은 보기가 없습니다. 차트를 원하는 대로 맞춘 뒤 내보내기 메뉴에서 ‘슬라이드에 담기’를 누르거나, 아래 구성으로 시작해 보세요:',
  'slides.starter.landscape': '슬라이드 세 장으로 보는 지형도',
  'slides.starter.telling': '누가 아직 크기를 밝히는가',
  'slides.starter.pangu': '단계별로 보는 판구',

  'slides.aside':
    '브라우저에 저장된 내용 일부를 읽지 못했습니다. 원래 내용은 따로 보관했고, 읽을 수 있는 부분만 표시합니다.',
  'slides.problem.no-deck': '슬라이드 묶음이 아닙니다.',
  'slides.problem.too-long': '너무 길어 읽지 않았습니다.',
  'slides.problem.newer':
    '더 새로운 버전({found})에서 만든 것입니다. 페이지를 새로 고친 뒤 다시 열어 주세요.',
  'slides.problem.setting': '설정 ‘{field}’에서 알 수 없는 값: ‘{raw}’',
  'slides.problem.unknown-chart': '‘{raw}’ 차트가 없어 해당 슬라이드를 뺐습니다.',
  'slides.problem.view': '슬라이드 {slide}번에서 해석하지 못한 설정: {list}. 기본값으로 표시합니다.',
  'slides.problem.cut': '허용된 길이를 넘어 잘라 낸 글: {what}',
  'slides.problem.and-more': '그 밖에 해석하지 못한 항목이 {n}개 더 있습니다.',
  'slides.problem.too-many': '담을 수 있는 수를 넘어 {n}장을 뺐습니다.',

  'slides.settings': '묶음 설정',
  'slides.deckTitle': '묶음 제목',
  'slides.size': '크기',
  'slides.count': '슬라이드 {n}장',
  'slides.list': '순서대로 놓인 슬라이드',
  'slides.number': '슬라이드 {n}',
  'slides.name': '제목(비우면 차트의 결론)',
  'slides.takeaway': '핵심 메시지',
  'slides.handle': '슬라이드 {n}: 끌어서 옮기거나 화살표 키로 옮기기',
  'slides.up': '슬라이드 {n} 위로',
  'slides.down': '슬라이드 {n} 아래로',
  'slides.duplicate': '복제',
  'slides.remove': '빼기',
  'slides.openView': '보기 열기',
  'slides.clear': '모두 빼기',
  'slides.moved': '슬라이드 {from}번을 {to}번으로 옮겼습니다.',
  'slides.removed': '슬라이드 {n}번을 뺐습니다.',
  'slides.cleared': '슬라이드를 모두 뺐습니다.',
  'slides.duplicated': '슬라이드 {n}번으로 복제했습니다.',
  'slides.undo': '되돌리기',
  'slides.titleSlide': '표지',
  'slides.sourcesSlide': '출처',
  'slides.drawing': '그리는 중…',
  'slides.notDrawn': '이 슬라이드를 그리지 못했습니다.',
  'slides.pages': '{n}쪽',

  'slides.powerpoint': 'PowerPoint로 내보내기',
  'slides.pdf': '인쇄 또는 PDF',
  'slides.printing': '인쇄 창에 {n}쪽이 열립니다. 거기서 ‘PDF로 저장’을 고르세요.',
  'slides.copyLink': '이 묶음의 링크 복사',
  'slides.copied':
    '링크({n}자)에 묶음 전체가 들어 있습니다. 링크를 받은 사람은 제목과 핵심 메시지도 볼 수 있습니다.',
  'slides.progress': '슬라이드 {all}장 중 {n}번째…',
  'slides.packing': '파일로 묶는 중…',
  'slides.leftOut': '슬라이드 {n}번을 뺐습니다: {why}',
  'slides.failed.language': '묶음 언어의 문구나 데이터를 불러오지 못해 슬라이드를 그릴 수 없습니다.',
  'slides.failed.empty': '표시할 내용이 있는 슬라이드가 없어 파일을 만들지 않았습니다.',
  'slides.failed.slide':
    '슬라이드 {n}번을 만들지 못했습니다. 저장된 파일이 없습니다. 이 슬라이드를 빼거나 보기를 다시 맞추고, 사이트 관리자에게 알려 주세요.',
  'slides.failed.packing':
    '슬라이드는 만들었지만 파일로 묶지 못했습니다. 저장된 파일이 없습니다. 슬라이드를 줄여 다시 시도해 주세요.',
  'slides.failed.print':
    '슬라이드를 인쇄로 넘기지 못했습니다. 저장된 파일이 없습니다. PowerPoint로 내보내 주세요.',

  'slides.link.title': '링크에 슬라이드 묶음이 들어 있습니다',
  'slides.link.text':
    '링크에 {n}장, 지금 내 묶음에 {own}장이 있습니다. 고르기 전까지 내 슬라이드는 그대로입니다.',
  'slides.link.keep': '내 묶음 유지',
  'slides.link.take': '링크의 묶음으로 바꾸기',
  'slides.link.append': '내 묶음 뒤에 붙이기',
  'slides.link.taken': '링크의 묶음을 열었습니다.',
  'slides.link.kept': '내 묶음을 그대로 두었습니다.',
  'slides.link.appended': '링크의 슬라이드를 뒤에 붙였습니다.',
  'slides.link.broken': '링크에서 읽을 수 있는 슬라이드 묶음을 찾지 못했습니다.',
}
