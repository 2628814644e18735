import type { Language } from '../src/domain/vocabulary.ts'

/** What only the files of the pages say, before they are drawn or without JavaScript. */
interface PageWords {
  /** How to read what a page of records says. */
  readonly reading: string
  /** What `/models` holds, after the count of models. */
  readonly models: string
  readonly deck: string
  /** Of the data. */
  version(version: string): string
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    reading:
      'Figures are marked by how they are known: disclosed by the developer, reported by others, estimated, or not disclosed where ' +
      'the developer does not tell. What no source that was read states is not recorded here, which is something else. ' +
      'Each figure rests on the sources named with it.',
    models: 'Each with its figures, their sources and how sure they are.',
    deck: 'A deck is kept in the browser that makes it, and leaves as a PowerPoint file or as a link.',
    version: (version) => `Version ${version}`,
  },
  ko: {
    reading:
      '수치에는 근거를 표시합니다. 개발사가 밝힌 값은 공식 공개, 다른 곳에서 전한 값은 언론 보도, 계산한 값은 추정, 개발사가 밝히지 않은 값은 미공개입니다. ' +
      '확인한 출처에 언급이 없는 값은 기록 없음으로, 미공개와 다릅니다. 각 수치는 함께 적은 출처에 근거합니다.',
    models: '모델마다 수치와 출처, 확실한 정도를 함께 보여 줍니다.',
    deck: '슬라이드 묶음은 만든 브라우저에 저장되며, PowerPoint 파일이나 링크로 내보낼 수 있습니다.',
    version: (version) => `버전 ${version}`,
  },
  zh: {
    reading:
      '每个数字都标明依据：开发方公布的为“官方披露”，他人报道的为“媒体报道”，推算的为“估算”，开发方未公布的为“未披露”。' +
      '已查来源均未提及的记为“未收录”，与“未披露”不同。每个数字均以随附来源为据。',
    models: '每个模型均列出数字、来源及可靠程度。',
    deck: '演示文稿保存在制作它的浏览器中，可导出为 PowerPoint 文件或链接。',
    version: (version) => `版本${version}`,
  },
}

const western = {
  sentences: (...texts: string[]) => texts.map((text) => text.replace(/\.?$/, '.')).join(' '),
  about: (head: string, text: string) => `${head}: ${text}`,
  aside: (text: string, aside: string) => `${text} (${aside})`,
  apart: ', ',
}

/** How a language puts texts together: sentences, with their stops or without, a text under its head, with an aside, and parts of one. */
export const joining: Readonly<Record<Language, typeof western>> = {
  en: western,
  ko: western,
  zh: {
    sentences: (...texts) => texts.map((text) => text.replace(/。?$/, '。')).join(''),
    about: (head, text) => `${head}：${text}`,
    aside: (text, aside) => `${text}（${aside}）`,
    apart: '，',
  },
}
