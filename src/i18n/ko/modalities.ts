import type { modalities as english } from '../en/modalities.ts'
import type { Message } from '../translate.ts'

/** Korean: what a model takes in or gives out. */
export const modalities: Record<keyof typeof english, Message> = {
  'modality.text': '텍스트',
  'modality.vision': '이미지',
  'modality.speech': '음성',
  'modality.video': '동영상',
  'modality.code': '코드',
  'modality.science': '과학계산',
  'modality.prediction': '예측',
  'modality.multimodal': '멀티모달',
}
