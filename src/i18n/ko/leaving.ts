import type { leaving as english } from '../en/leaving.ts'
import type { Message } from '../translate.ts'

/** Korean: the further ways in which a chart leaves. */
export const leaving: Record<keyof typeof english, Message> = {
  'export.powerpoint': 'PowerPoint',
  'export.png': 'PNG',
  'export.svg': 'SVG',
  'export.csv': 'CSV',
  'export.copyPicture': '이미지 복사',
  'export.copyLink': '링크 복사',
  'export.working': '파일을 준비하는 중…',
  'export.saved': '{file} 저장',
  'export.copiedPicture': '이미지를 복사했습니다',
  'export.copiedLink': '링크를 복사했습니다',
  'export.addToSlides': '슬라이드에 담기',
  'export.addedSlide': '슬라이드 {n}번으로 담았습니다',
  'export.openSlides': '슬라이드 열기',
  'export.fullDeck': '슬라이드는 {n}장까지 담을 수 있어 추가하지 않았습니다. 먼저 한 장을 빼 주세요.',
  'export.failed.addSlide': '보기를 담지 못했습니다. 연결을 확인하고 다시 시도해 주세요.',
  'export.kept.blocked':
    '이 브라우저가 저장을 허용하지 않아 슬라이드는 이 탭을 닫을 때까지만 남습니다. 보관하려면 링크를 복사해 주세요.',
  'export.kept.full':
    '브라우저에서 이 사이트가 쓸 저장 공간이 가득 차 마지막 변경은 이 탭에만 남아 있습니다. 링크를 복사하거나 이 사이트의 다른 데이터를 지워 주세요.',
  'export.failed.empty': '표시된 내용이 없어 내보낼 것이 없습니다. 먼저 필터를 초기화해 주세요.',
  'export.failed.sources': '출처를 불러오지 못해 표를 만들지 않았습니다. 다시 시도해 주세요.',
  'export.failed.picture':
    '브라우저가 이미지를 그리지 못했습니다. 저장된 파일이 없습니다. SVG로 내보내 주세요.',
  'export.failed.slideSources':
    '발표자 노트에 넣을 출처를 불러오지 못해 슬라이드를 만들지 않았습니다. 다시 시도해 주세요.',
  'export.failed.slideCode':
    'PowerPoint 파일을 만드는 프로그램을 불러오지 못해 슬라이드를 만들지 않았습니다. 연결을 확인하고 다시 시도해 주세요.',
  'export.failed.slide':
    '슬라이드를 만들지 못했습니다. 저장된 파일이 없습니다. CSV나 SVG로 내보내고 사이트 관리자에게 알려 주세요.',
  'export.failed.clipboard':
    '브라우저가 복사를 허용하지 않았습니다. 파일로 저장하거나 주소를 직접 복사해 주세요.',
  'export.pdf': 'PDF',
  'export.xlsx': 'XLSX',
  'export.copyTable': '표 복사',
  'export.sizes': '크기와 테마…',
  'export.embed': '임베드',
  'export.copiedTable': '표를 복사했습니다',
  'export.printing': '브라우저 인쇄 창에서 ‘PDF로 저장’을 선택해 주세요.',
  'export.failed.canvasTooLarge':
    '이 브라우저는 이렇게 큰 이미지를 그릴 수 없습니다. 저장된 파일이 없습니다. 더 작은 크기나 SVG를 선택해 주세요.',
  'export.failed.clipboardMissing':
    '이 브라우저는 이 내용을 클립보드에 복사할 수 없습니다. 파일로 저장하거나 주소를 복사해 주세요.',
  'export.failed.workbook': '엑셀 파일을 만들지 못했습니다. 저장된 파일이 없습니다. CSV로 내보내 주세요.',
  'export.failed.print': '인쇄할 페이지를 만들지 못했습니다. 다시 시도하거나 SVG로 저장해 주세요.',

  'picture.title': '크기와 테마',
  'picture.format': '파일',
  'picture.size': '크기',
  'picture.size.wide': '16:9 화면, 1920 × 1080',
  'picture.size.wide-large': '16:9 화면, 3840 × 2160',
  'picture.size.four-three': '4:3 화면, 1600 × 1200',
  'picture.size.a4': 'A4 가로, 3508 × 2480 (300 dpi)',
  'picture.size.square': '정사각형, 1080 × 1080',
  'picture.size.social': '소셜 미디어, 1200 × 628',
  'picture.size.as-shown': '지금 보이는 너비, 픽셀 수 2배',
  'picture.page.a4': 'A4 가로',
  'picture.page.16:9': '16:9 슬라이드',
  'picture.page.4:3': '4:3 슬라이드',
  'picture.transparent': '투명 배경',
  'picture.small':
    '이 크기에도 차트 전체가 들어가지만 가장 작은 글자 높이가 {n}픽셀이어서 읽기 어렵습니다. 더 큰 크기나 ‘지금 보이는 너비’를 선택하거나 표시 항목을 줄여 주세요.',
  'picture.smallPage':
    '이 페이지에도 차트 전체가 들어가지만 가장 작은 글자 높이가 {n}포인트여서 읽기 어렵습니다. 표시 항목을 줄이거나 PowerPoint로 저장해 주세요.',
  'picture.save': '저장',

  'sheet.data': '데이터',
  'sheet.version': '데이터 버전',
  'sheet.means.counted': '표시된 기록에서 센 값입니다.',
  'sheet.means.recorded': '출처가 밝힌 대로 기록했습니다.',
  'sheet.means.not-recorded': '여기에 기록되지 않았습니다. 개발사가 밝혔을 수도 있습니다.',
  'sheet.means.confirmed': '인용 가능한 출처로 확인된 일입니다.',
  'sheet.means.planned': '앞으로 하겠다고 발표한 일이며, 실제로 이루어졌는지는 알려지지 않았습니다.',
  'sheet.means.rumoured': '당사자의 확인 없이 보도된 일입니다.',
  'sheet.means.denied': '당사자가 부인한 일입니다.',
  'sheet.means.announced': '발표만 되었고 아직 쓸 수 없습니다.',
  'sheet.means.released': '출시되어 이용할 수 있습니다.',
  'sheet.means.piloted': '시범 사용 중입니다.',
  'sheet.means.deployed': '실제 업무에 사용 중입니다.',

  'embed.title': '이 차트 임베드',
  'embed.width': '너비(픽셀)',
  'embed.height': '높이(픽셀)',
  'embed.full': '들어갈 자리의 너비에 맞춤',
  'embed.data': '데이터',
  'embed.live': '항상 최신',
  'embed.pinned': '바뀌면 알림',
  'embed.pinnedNote':
    '이 사이트는 최신 데이터만 보관합니다. 이 항목을 선택해도 차트는 최신 데이터를 표시하며, {version} 버전이 아니게 되면 그 사실을 한 줄로 알립니다.',
  'embed.code': '페이지에 넣을 코드',
  'embed.copy': '코드 복사',
  'embed.copied': '코드를 복사했습니다',
  'embed.failed': '브라우저가 복사를 허용하지 않았습니다. 코드를 선택해 복사해 주세요.',
  'embed.preview': '미리 보기',
  'embed.changed':
    '이 차트는 데이터 {asked} 버전을 보고 넣은 것입니다. 그 뒤 데이터가 바뀌어 지금은 {shown} 버전을 표시합니다.',
  'embed.missing.title': '없는 차트입니다',
  'embed.missing.text':
    '‘{id}’(이)라는 차트는 없습니다. 이 차트를 넣은 페이지의 코드가 잘못되었을 수 있습니다.',
  'embed.missing.toSite': '중국 LLM 지형도로 이동',
  'models.sheet.models': '모델',
  'models.sheet.notes': '설명',
  'models.sheet.sources': '출처',
  'models.sheet.note': '설명',
  'models.sheet.about': '대상',
  'models.sheet.this': '이 표',
  'models.sheet.address': '주소',
  'models.sheet.publisher': '발행처',
  'models.sheet.language': '언어',
  'method.disclosed':
    '개발사가 직접 밝힌 수치입니다. 공식 페이지, 논문, 모델 카드, 저장소에 있거나, 발표 현장의 발언을 언론이 인용한 경우입니다(이때는 설명에 밝혀 둡니다).',
  'method.reported': '언론, 분석기관 또는 제삼자가 전한 수치로, 개발사가 확인하지 않았습니다.',
  'method.estimated': '다른 수치로 계산한 값입니다. 설명에 산출 과정을 밝혀 둡니다.',
  'method.undisclosed': '개발사가 밝히지 않은 경우입니다. 모델은 별도의 띠에 표시하며, 0으로 세지 않습니다.',
  'models.file.id': '식별자',
}
