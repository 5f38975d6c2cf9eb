import type { Lang, Span } from '../span.ts'
import type { ItemContext } from './item.ts'

/** "After seven years as friendly exchange cities, they upgraded their ties to sister cities": a lesser tie that was raised. */
export function isRaised({ text }: ItemContext, { lang, end }: Span & { lang: Lang }): boolean {
  return lang === 'zh'
    ? /^[^。；]{0,30}(?:升格|升级|升級|提升)[为為成至](?:国际|國際)?(?:友好城市|友城)/u.test(
        text.slice(end),
      )
    : /^[^.;]{0,80}\b(?:upgraded|raised|elevated)\b[^.;]{0,40}\bto (?:\p{Ll}+ ){0,3}sister/u.test(
        text.slice(end),
      )
}

/** "Incheon and Yancheng are not sister cities", 虽非姐妹城市, 尚未结好: no tie is told. */
export function isDenied({ text }: ItemContext, { lang, start }: Span & { lang: Lang }): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  return lang === 'zh'
    ? /(?:虽非|雖非|并非|並非|而非|[不]是|尚无|尚無|没有|沒有|还没|還沒|[尚还還从從]未|未曾)(?:[与與和同]\p{Script=Han}{1,8})?(?:国际|國際|正式)?(?:建立|缔结|締結|[结結][为為成])?$/u.test(
        before,
      )
    : /\b(?:not|no|never|neither|nor|without)(?: (?!only|just|merely)\p{Ll}+){0,2}(?: an?)? $/u.test(
        before,
      )
}

/** 由友好合作城市升格为友好城市, "upgrade the friendly exchange relations to sister-city ties": what the tie is no longer. */
export function isLeft(
  { text }: ItemContext,
  { lang, start, end }: Span & { lang: Lang },
): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return lang === 'zh'
    ? (/[由从從把将將][^，,。；;]{0,12}$/u.test(before) &&
        /^(?:关系|關係)?(?:升格|提升|升级|升級)/.test(text.slice(end))) ||
        /^(?:关系|關係)?(?:[应應可拟擬将將]|正式|有望)*(?:升格|提升|升级|升級)[为為成至]/u.test(
          text.slice(end),
        ) ||
        (/在[^，,。；;]{0,16}$/u.test(before) &&
          /^(?:关系|關係)?的?(?:基础|基礎)上[^。；;]{0,24}(?:升格|提升|升级|升級|上升)/u.test(
            text.slice(end, end + 40),
          ))
    : /\b(?:upgraded|raised|elevated)\b[^.]{0,30}\bfrom (?:an? )?$/i.test(before) ||
        (/\b(?:upgrad|rais|elevat)(?:e|ed|ing) (?:\p{Ll}+ ){0,3}$/iu.test(before) &&
          /^[^.;]{0,30}? (?:in)?to\b/u.test(text.slice(end))) ||
        (/\bon the basis of (?:the|their) (?:\p{Ll}+ ){0,2}$/iu.test(before) &&
          /^[^.;]{0,80}\b(?:upgrad|rais|elevat|lift)/u.test(text.slice(end))) ||
        /^[^.,;]{0,40} (?:be|been|being|was|were|is|are) (?:upgraded|raised|elevated|lifted) (?:in)?to\b/u.test(
          text.slice(end, end + 80),
        )
}
