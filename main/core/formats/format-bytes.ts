import { createHash } from 'node:crypto';
import { assertNever } from '../../../shared/assert-never.ts';
import type { FormatFile, MailDraft, PaperDocument } from '../../../shared/formats/out-format.ts';
import { paperPictureKey, paperPictures, type PaperPictures } from '../../../shared/formats/paper/paper-blocks.ts';
import type { PictureOfUse } from '../../../shared/packages/exporter.ts';
import type { FontFile } from '../files/map-fonts.ts';
import type { Content } from '../files/pictures.ts';
import type { PictureMaker } from '../packages/make-pictures.ts';

/** A file that is written by itself; an archive is written from what is in it. */
export type SingleFile = Exclude<FormatFile, { readonly kind: 'archive' }>;

export interface ByteSources {
  readonly pictures: Pick<PictureMaker, 'make'>;
  /** Read only where a document is set in them. */
  readonly fonts: () => Promise<readonly FontFile[]>;
}

const byteOrderMark = '\ufeff';

/** Makes the bytes of the files that a format names. Same file, same bytes. */
export class FormatBytes {
  readonly #sources: ByteSources;

  constructor(sources: ByteSources) {
    this.#sources = sources;
  }

  /** Throws `PICTURE_REFUSED`, `NOT_FOUND`, `CANCELLED`. */
  async of(file: SingleFile): Promise<Content> {
    switch (file.kind) {
      case 'text':
        return measured(Buffer.from((file.bom === true ? byteOrderMark : '') + file.text, 'utf8'));
      case 'picture':
        return this.#picture(file.path, file.picture);
      case 'mail':
        return measured(await this.#mail(file.mail));
      case 'docx': {
        const { writeDocx } = await import('./write-docx.ts');
        return measured(await writeDocx(file.document, await this.#paperPictures(file.document)));
      }
      case 'pdf':
        return measured(await this.#pdf(file.document));
      default:
        return assertNever(file);
    }
  }

  #picture(path: string, picture: PictureOfUse): Promise<Content> {
    return this.#sources.pictures.make({ kind: 'image', role: 'image', path, ...picture });
  }

  async #mail(draft: MailDraft): Promise<Uint8Array> {
    const { writeMail } = await import('./write-mail.ts');
    const inline = new Map<string, Uint8Array>();
    for (const { name, picture } of draft.inline) inline.set(name, (await this.#picture(name, picture)).bytes);
    return writeMail(draft, inline);
  }

  async #pdf(document: PaperDocument): Promise<Uint8Array> {
    const [{ writePdf }, { FontSet }] = await Promise.all([import('./write-pdf.ts'), import('../drawing/font-set.ts')]);
    return writePdf(document, await this.#paperPictures(document), new FontSet(await this.#sources.fonts()));
  }

  async #paperPictures(document: PaperDocument): Promise<PaperPictures> {
    const made = new Map<string, Uint8Array>();
    for (const picture of paperPictures(document)) {
      made.set(paperPictureKey(picture), (await this.#picture(picture.mediaId, picture)).bytes);
    }
    return made;
  }
}

function measured(bytes: Uint8Array): Content {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
