#pragma once

#include <QHash>
#include <QWidget>

#include "models/items/settingsdesk.h"
#include "models/items/textsdesk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace frontdesk {

class PlaceholderBar;

/// What reminders and notices say, by what they are for, channel and language: the clinic's own words or those that came with
/// the program, with a preview of a visit and what a text message of it will cost. What is typed is kept while one looks at
/// others. Administrators change them; others read.
class TextsSection : public QWidget {
    Q_OBJECT
public:
    TextsSection(TextsDesk &desk, SettingsDesk &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);
    void complained(const QString &text);

private:
    QLayout *buildChoice();
    QWidget *buildPreview();
    QLayout *buildButtons();
    void fillChannels();
    void showText();
    void showStored(const ClinicText &text);
    void preview();
    void followButtons(const QString &problem);
    void save();
    void reset();
    void takeAccentsOut();
    void onStored(const ClinicTextKey &key, const Result<ClinicText> &stored, const QString &words);
    ClinicTextKey key() const;
    TextTemplate typed() const;
    QString problemOf(const TextTemplate &text) const;

    TextsDesk &m_desk;
    SettingsDesk &m_settings;
    QComboBox *m_kind;
    QComboBox *m_channel;
    QComboBox *m_language;
    QLabel *m_state;
    QLabel *m_subjectLabel;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    PlaceholderBar *m_placeholders;
    QLabel *m_problem;
    QLabel *m_previewSubject;
    QLabel *m_preview;
    QLabel *m_count;
    QLabel *m_why;
    QPushButton *m_plain;
    QPushButton *m_reset;
    QPushButton *m_save;
    ClinicText m_shown;
    QHash<QString, TextTemplate> m_unsaved; ///< by kind, channel and language
    bool m_filling = false;
};

} // namespace frontdesk
