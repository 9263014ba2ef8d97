import { IconLink, IconPlayerPlayFilled } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { splitParts } from '../../../../shared/rich-text/parts.ts';
import { useTexts } from '../../../texts.ts';
import { ShownVideo } from './media.tsx';
import { Account, Avatar, NoImage, Pages, WrittenImage } from './parts.tsx';
import { PostText } from './PostText.tsx';
import { shownText } from './posts.tsx';
import { foldAt, list, type PreviewInput, text } from './preview-input.ts';
import classes from './preview.module.css';
import { previewTexts } from './texts.ts';

/** A story: the text lies on the picture, frame after frame. */
export function StoryPreview(input: PreviewInput): ReactElement {
  const { content, channel, profile } = input;
  const t = useTexts(previewTexts);
  const frames = splitParts(content.body);
  const link = text(content, 'link');
  return (
    <Pages
      pages={frames.map((frame, index) => {
        const image = content.images[index] ?? content.images[0];
        return (
          <div key={index} className={classes['story']}>
            {image === undefined ? null : (
              <span className={classes['storyImage']}>
                <WrittenImage image={image} profile={profile} />
              </span>
            )}
            <div className={classes['storyHead']}>
              <Avatar name={channel.name} />
              <strong>{channel.name}</strong>
            </div>
            <p className={classes['storyText']}>{shownText(frame, input) || t('noText')}</p>
            {link === '' ? null : (
              <span className={classes['sticker']}>
                <IconLink size={14} stroke={2} aria-hidden /> {text(content, 'linkText') || t('sticker')}
              </span>
            )}
          </div>
        );
      })}
    />
  );
}

const upright = new Set(['youtube-shorts', 'tiktok', 'instagram-reel']);

/** A video with its title, description and chapters; upright ones with the text on the picture's foot. */
export function VideoPreview(input: PreviewInput): ReactElement {
  const { content, profile, channel, width } = input;
  const t = useTexts(previewTexts);
  const [image] = content.images;
  const tall = upright.has(profile.id);
  const chapters = text(content, 'chapters')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const words = splitParts(content.body)
    .map((part) => shownText(part, input))
    .join('\n\n');
  return (
    <article className={classes['post']}>
      {content.video !== undefined ? (
        <ShownVideo video={content.video} profile={profile} isTall={tall} />
      ) : (
        <div className={classes['video']} data-tall={tall || undefined}>
          {image === undefined ? (
            <NoImage ratio={tall ? 9 / 16 : 16 / 9} />
          ) : (
            <WrittenImage image={image} profile={profile} fill />
          )}
          <span className={classes['play']} aria-hidden>
            <IconPlayerPlayFilled size={20} />
          </span>
        </div>
      )}
      {profile.fields.some(({ id }) => id === 'title') ? (
        <p className={classes['videoTitle']}>{text(content, 'title') || t('title')}</p>
      ) : null}
      <Account channel={channel} />
      <div className={classes['description']}>
        <PostText text={words} profile={profile} fold={foldAt(profile.text.folds, width)} />
      </div>
      {chapters.length === 0 ? null : (
        <div>
          <strong className={classes['small']}>{t('chapters')}</strong>
          <ul className={classes['chapters']}>
            {chapters.map((line) => (
              <li key={line} className="tabular">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

/** A pin: upright picture, title, description, the board it hangs on. */
export function PinPreview(input: PreviewInput): ReactElement {
  const { content, profile, channel, width } = input;
  const t = useTexts(previewTexts);
  const [image] = content.images;
  const board = text(content, 'board');
  const link = text(content, 'link');
  const words = splitParts(content.body)
    .map((part) => shownText(part, input))
    .join('\n\n');
  return (
    <article className={classes['pin']}>
      <span className={classes['pinImage']}>
        {image === undefined ? <NoImage ratio={2 / 3} /> : <WrittenImage image={image} profile={profile} />}
      </span>
      <p className={classes['videoTitle']}>{text(content, 'title') || t('title')}</p>
      <PostText text={words} profile={profile} fold={foldAt(profile.text.folds, width)} />
      {URL.canParse(link) ? <span className={classes['entity']}>{new URL(link).hostname}</span> : null}
      <Account channel={channel} {...(board === '' ? {} : { detail: t('board', { name: board }) })} />
      {list(content, 'tags').length === 0 ? null : (
        <p className={classes['small']}>{list(content, 'tags').join(', ')}</p>
      )}
    </article>
  );
}
