import { IconBookmark, IconHeart, IconMessageCircle, IconRepeat, IconShare2 } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { flatten } from '../../../../shared/rich-text/flatten.ts';
import { splitParts } from '../../../../shared/rich-text/parts.ts';
import { plainText } from '../../../../shared/rich-text/plain-text.ts';
import { findEntities } from '../../../../shared/platforms/entities/find-entities.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { useTexts } from '../../../texts.ts';
import { PostMedia, ShownVideo } from './media.tsx';
import { Account, Avatar, ImageGrid, LinkCard, NoImage, Pages } from './parts.tsx';
import { PostText } from './PostText.tsx';
import { foldAt, type PreviewInput, text } from './preview-input.ts';
import classes from './preview.module.css';
import { previewTexts } from './texts.ts';

/** A part as its platform shows it: what it cannot show is flattened. */
export function shownText(part: RichText, { profile }: PreviewInput): string {
  return plainText(flatten(part, profile.text.formatting.value));
}

/** Neutral signs of what readers can do; only there so that the post has its true height. */
function Reactions(): ReactElement {
  return (
    <div className={classes['reactions']} aria-hidden>
      <IconMessageCircle size={16} stroke={1.5} />
      <IconRepeat size={16} stroke={1.5} />
      <IconHeart size={16} stroke={1.5} />
      <IconShare2 size={16} stroke={1.5} />
    </div>
  );
}

function cardUrl(input: PreviewInput, words: string): string | null {
  const { profile, content } = input;
  if (!profile.links.preview.value) return null;
  if (content.images.length > 0 || content.video !== undefined || content.document !== undefined) return null;
  const link = text(content, 'link');
  if (link !== '') return link;
  const found = findEntities(profile.entities, words).links.at(-1)?.text;
  if (found === undefined) return null;
  return /^https?:/.test(found) ? found : `https://${found}`;
}

/** Posts of a thread under each other, joined by a line; a single post alone. */
export function MicroblogPreview(input: PreviewInput): ReactElement {
  const { content, profile, channel } = input;
  const parts = splitParts(content.body);
  const warning = text(content, 'contentWarning');
  const t = useTexts(previewTexts);
  const [shown, setShown] = useState(false);
  if (warning !== '' && !shown) {
    return (
      <article className={classes['post']}>
        <Account channel={channel} />
        <p className={classes['warning']}>
          <strong>{warning}</strong>
          <button type="button" className={classes['more']} onClick={() => setShown(true)}>
            {t('showAnyway')}
          </button>
        </p>
      </article>
    );
  }
  return (
    <div className={classes['thread']}>
      {parts.map((part, index) => {
        const words = shownText(part, input);
        const card = index === parts.length - 1 || index === 0 ? cardUrl(input, words) : null;
        return (
          <article key={index} className={classes['post']} data-joined={index < parts.length - 1 || undefined}>
            <Account channel={channel} />
            <PostText
              text={words}
              profile={profile}
              fold={parts.length === 1 ? foldAt(profile.text.folds, input.width) : null}
            />
            {index === 0 ? <PostMedia content={content} profile={profile} /> : null}
            {card === null ? null : (
              <LinkCard url={card} title={text(content, 'title') || channel.name} image={undefined} />
            )}
            <Reactions />
          </article>
        );
      })}
    </div>
  );
}

/** A post of a network: head, text cut at the fold, pictures or card, first comment. */
export function PostPreview(input: PreviewInput): ReactElement {
  const { content, profile, channel, width } = input;
  const t = useTexts(previewTexts);
  const [first, ...pages] = splitParts(content.body);
  const words = first === undefined ? '' : shownText(first, input);
  const comment = text(content, 'firstComment');
  const card = cardUrl(input, words);
  return (
    <article className={classes['post']}>
      <Account channel={channel} />
      <PostText text={words} profile={profile} fold={foldAt(profile.text.folds, width)} />
      {pages.length > 0 ? (
        <Pages
          pages={pages.map((page, index) => (
            <TextPage key={index} words={shownText(page, input)} />
          ))}
        />
      ) : (
        <PostMedia content={content} profile={profile} />
      )}
      {card === null ? null : (
        <LinkCard
          url={card}
          title={text(content, 'linkText') || text(content, 'title') || channel.name}
          image={undefined}
        />
      )}
      <Reactions />
      {comment === '' ? null : (
        <div className={classes['comment']} aria-label={t('firstComment')}>
          <Avatar name={channel.name} />
          <PostText text={comment} profile={profile} fold={null} />
        </div>
      )}
    </article>
  );
}

function TextPage({ words }: { readonly words: string }): ReactElement {
  const [title = '', ...rest] = words.split('\n');
  return (
    <div className={classes['textPage']}>
      <strong>{title}</strong>
      <span>{rest.join('\n').trim()}</span>
    </div>
  );
}

/** Picture first, then the caption, cut early. Further parts are the pages of a carousel. */
export function PicturePreview(input: PreviewInput): ReactElement {
  const { content, profile, channel, width } = input;
  const t = useTexts(previewTexts);
  const [caption, ...pages] = splitParts(content.body);
  const comment = text(content, 'firstComment');
  const ratio = 4 / 5;
  const shown =
    pages.length > 0
      ? pages.map((page, index) => <TextPage key={index} words={shownText(page, input)} />)
      : content.images.map((image, index) => (
          <ImageGrid key={`${image.mediaId} ${index}`} images={[image]} profile={profile} />
        ));
  return (
    <article className={classes['post']}>
      <Account channel={channel} />
      {content.video !== undefined ? (
        <ShownVideo video={content.video} profile={profile} isTall={false} />
      ) : shown.length === 0 ? (
        <NoImage ratio={ratio} />
      ) : (
        <Pages pages={shown} />
      )}
      <div className={classes['reactions']} aria-hidden>
        <IconHeart size={18} stroke={1.5} />
        <IconMessageCircle size={18} stroke={1.5} />
        <IconBookmark size={18} stroke={1.5} style={{ marginInlineStart: 'auto' }} />
      </div>
      <PostText
        text={caption === undefined ? '' : shownText(caption, input)}
        profile={profile}
        fold={foldAt(profile.text.folds, width)}
      />
      {comment === '' ? null : (
        <div className={classes['comment']} aria-label={t('firstComment')}>
          <Avatar name={channel.name} />
          <PostText text={comment} profile={profile} fold={null} />
        </div>
      )}
    </article>
  );
}
