<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source> to </source>
        <comment>between two dates</comment>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation> – </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s)</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) (was|were) saved; still to be sent: {waiting}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n kayıt kurtarıldı; gönderilecek: {waiting}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>En az %n karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>codes</comment>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n farklı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>kiosk/screens/pin.py</extracomment>
        <translation>
            <numerusform>%n rakam yazıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo file(s) (belongs|belong) to no saved photo. Look in {folder}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n fotoğraf dosyası kayıtlı hiçbir fotoğrafa ait değil. {folder} klasörüne bakın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>
            <numerusform>%n fotoğraf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (was|were) saved.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n fotoğraf kurtarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>
            <numerusform>%n öneri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of the server (waits|wait) for your decision</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>Sunucunun %n önerisi kararınızı bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) not counted</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n tekrar sayılmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (is|are) handed over.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n oturum devredildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (needs|need) you before sending.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n oturuma gönderilmeden önce birinin bakması gerek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n yıl</numerusform>
        </translation>
    </message>
    <message>
        <source>({ai}) does not end where it should; a separator is missing, or it is too long</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) olması gereken yerde bitmiyor; ayırıcı eksik ya da çok uzun</translation>
    </message>
    <message>
        <source>({ai}) does not hold what belongs there</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) içinde olması gereken yok</translation>
    </message>
    <message>
        <source>({ai}) holds characters that GS1 does not know</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) içinde GS1&apos;in tanımadığı karakterler var</translation>
    </message>
    <message>
        <source>({ai}) is empty</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) boş</translation>
    </message>
    <message>
        <source>({ai}) stands there twice with different values</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) iki kez, farklı değerlerle geçiyor</translation>
    </message>
    <message>
        <source>1 to 80 characters</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>1 ile 80 karakter</translation>
    </message>
    <message>
        <source>4 to 8 digits. They keep visitors out of set-up.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>4 ile 8 rakam. Yabancıları ayarlardan uzak tutar.</translation>
    </message>
    <message>
        <source>A gun that types</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Yazan okuyucu</translation>
    </message>
    <message>
        <source>A key is set</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Anahtar ayarlı</translation>
    </message>
    <message>
        <source>A key of {name} is down. It is taken when the key is let go.</source>
        <extracomment>hardware/evdev_gun.py</extracomment>
        <translation>{name} üzerinde bir tuş basılı. Tuş bırakılınca kullanılır.</translation>
    </message>
    <message>
        <source>A network proxy wants a sign-in</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Bir ağ vekili oturum açılmasını istiyor</translation>
    </message>
    <message>
        <source>A new key</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>Yeni bir anahtar</translation>
    </message>
    <message>
        <source>A newer kiosk program made it. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Daha yeni bir kiosk programı yapmış. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A photo waits for your answer. Save it anyway or retake it.</source>
        <extracomment>kiosk/core/photo_shot.py</extracomment>
        <translation>Bir fotoğraf yanıtınızı bekliyor. Yine de kaydedin ya da yenileyin.</translation>
    </message>
    <message>
        <source>A session cookie needs it: organization = in kiosk.toml, or KIOSK_ORGANIZATION.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Oturum çerezi için gerekli: kiosk.toml içinde organization = ya da KIOSK_ORGANIZATION.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Tümünü kabul et</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Accepted elsewhere</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Başka yerde kabul edildi</translation>
    </message>
    <message>
        <source>Accepted, sent</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Kabul, gönderildi</translation>
    </message>
    <message>
        <source>Add digit {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>{digit} hanesini ekle</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>All finished sessions are sent.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Biten tüm oturumlar gönderildi.</translation>
    </message>
    <message>
        <source>All five must match.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Beşi de aynı olmalı.</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>Tümü gönderildi</translation>
    </message>
    <message>
        <source>All sent between {earliest} and {latest} ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Tümü {earliest} ile {latest} arasında gönderilir ({why}).</translation>
    </message>
    <message>
        <source>All sent by {when} ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Tümü en geç {when} gönderilir ({why}).</translation>
    </message>
    <message>
        <source>All sent {when} at the earliest ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Tümü en erken {when} gönderilir ({why}).</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Tüm oturumlar</translation>
    </message>
    <message>
        <source>Already scanned</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Zaten okutuldu</translation>
    </message>
    <message>
        <source>Already scanned: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Zaten tarandı: {code}</translation>
    </message>
    <message>
        <source>Already scanned: {code}. Scan it again to count it.</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Zaten tarandı: {code}. Saymak için yeniden okutun.</translation>
    </message>
    <message>
        <source>Already taken</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Zaten okundu</translation>
    </message>
    <message>
        <source>Another program holds {path}. Close it and do this again.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} başka bir programda açık. Kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close it; the picture comes back by itself.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Kamerayı başka bir program kullanıyor. Kapatın; görüntü kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>Another program uses the scanner gun ({name}): end it, the gun then comes back by itself. ModemManager is known to do so.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>El okuyucusunu ({name}) başka bir program kullanıyor: kapatın, okuyucu kendiliğinden gelir. Bunu genellikle ModemManager yapar.</translation>
    </message>
    <message>
        <source>Answers, and takes the {way}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Yanıt veriyor ve kabul ediyor: {way}.</translation>
    </message>
    <message>
        <source>Answers, but not as the Scanner API should: {why}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Yanıt veriyor, ama Scanner API gibi değil: {why}.</translation>
    </message>
    <message>
        <source>As it is printed.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Basıldığı gibi.</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Basıldığı gibi</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Sunucuya soruluyor …</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>En az</translation>
    </message>
    <message numerus="yes">
        <source>At least %n could not be read.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>En az %n tanesi okunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n photo(s) could not be read.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>En az %n fotoğraf okunamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>En fazla</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Arka</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Barkod</translation>
    </message>
    <message>
        <source>Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or “control characters”, “function code mapping”), or set the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>GS1 kodlarında parti ve seri numarası birleşiyor; hiçbir program bunları ayıramaz. “send GS” (ya da “control characters”, “function code mapping”) ayarını açın veya okuyucuyu USB-COM yapın.</translation>
    </message>
    <message>
        <source>Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or “control characters”, “function code mapping”).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>GS1 kodlarında parti ve seri numarası birleşiyor; hiçbir program bunları ayıramaz. “send GS” (ya da “control characters”, “function code mapping”) ayarını açın.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Best before</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>TETT</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Daha iyi olur</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera off or on again</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Kamerayı kapat ya da aç</translation>
    </message>
    <message>
        <source>Camera on</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Kamera açık</translation>
    </message>
    <message>
        <source>Camera paused</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Kamera duraklatıldı</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Kamera görüntüsü</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <extracomment>kiosk/desks/queue.py</extracomment>
        <translation>Gönderilemiyor</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Başlatılamıyor</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>Capital letters until touched again</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Yeniden dokunana dek büyük harf</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Caps Lock açık</translation>
    </message>
    <message>
        <source>Caps Lock is on, letters arrive in the wrong case</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Caps Lock açık, büyük/küçük harfler yanlış geliyor</translation>
    </message>
    <message>
        <source>Captures are saved and sent later.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Kayıtlar saklanır ve sonra gönderilir.</translation>
    </message>
    <message>
        <source>Captures of this session</source>
        <extracomment>kiosk/widgets/capture_list.py</extracomment>
        <translation>Bu oturumun kayıtları</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Change last digit to {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Son haneyi {digit} yap</translation>
    </message>
    <message>
        <source>Change the gun</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucuyu ayarlayın</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Değişmiş</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Karakterler eksik</translation>
    </message>
    <message>
        <source>Characters as the computer gives them</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Karakterler bilgisayarın verdiği gibi</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Check all</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Tümünü denetle</translation>
    </message>
    <message>
        <source>Check the time service.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Zaman hizmetini denetleyin.</translation>
    </message>
    <message>
        <source>Checking with the server</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Sunucuda denetleniyor</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Dili seçin.</translation>
    </message>
    <message>
        <source>Chooses the next kind of photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Sonraki fotoğraf türünü seçer</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <extracomment>kiosk/desks/lock.py</extracomment>
        <translation>Kiosku kapat</translation>
    </message>
    <message>
        <source>Code seen: {code}</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Görülen kod: {code}</translation>
    </message>
    <message>
        <source>Codes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Kodlar</translation>
    </message>
    <message>
        <source>Codes of this session</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Bu oturumun kodları</translation>
    </message>
    <message>
        <source>Command not done</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Komut yapılmadı</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Continue {session}</source>
        <extracomment>kiosk/widgets/open_row.py</extracomment>
        <translation>Devam et: {session}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Düzeltildi</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Adet</translation>
    </message>
    <message>
        <source>Count it</source>
        <extracomment>kiosk/widgets/banner.py</extracomment>
        <translation>Say</translation>
    </message>
    <message>
        <source>Customer part</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Müşteri parça no</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Hasar</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Karar verildi</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <extracomment>kiosk/screens/pin.py</extracomment>
        <translation>Son karakteri sil</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Gösterim</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Disk full</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>Disk low</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disk azalıyor</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disk neredeyse dolu</translation>
    </message>
    <message>
        <source>Do these words stand on the sheet?</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Bu sözcükler kâğıtta yazıyor mu?</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Done by the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sunucu tamamladı</translation>
    </message>
    <message>
        <source>Drawn bank card</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Çizilmiş banka kartı</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Vade</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>a session without captures</comment>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Every session is sent or handed over already.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Tüm oturumlar gönderildi veya devredildi.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Excel kitabı</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Süresi geçti</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Finish session</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Oturumu bitir</translation>
    </message>
    <message>
        <source>Finish {session}</source>
        <extracomment>kiosk/widgets/open_row.py</extracomment>
        <translation>{session} oturumunu bitir</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Finished sessions are sent by themselves.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Biten oturumlar kendiliğinden gönderilir.</translation>
    </message>
    <message>
        <source>Fits the keys to gloved fingers.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Tuşları eldivenli parmaklara göre ayarlar.</translation>
    </message>
    <message>
        <source>For the next scan</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Sonraki okutma için</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Fransız</translation>
    </message>
    <message>
        <source>From the last backup: {count}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Son yedekten: {count}.</translation>
    </message>
    <message>
        <source>From the next session on. This one stays as it was begun.</source>
        <extracomment>kiosk/desks/start.py</extracomment>
        <translation>Sonraki oturumdan itibaren. Bu oturum başladığı gibi kalır.</translation>
    </message>
    <message>
        <source>From then on only this sender is trusted.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Bundan sonra yalnız bu gönderene güvenilir.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Ön</translation>
    </message>
    <message>
        <source>GS (the separator of GS1-128)</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>GS (GS1-128 ayırıcısı)</translation>
    </message>
    <message>
        <source>GS in a Data Matrix</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Data Matrix içinde GS</translation>
    </message>
    <message>
        <source>GS1 codes are switched off in the gun</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucuda GS1 kodları kapalı</translation>
    </message>
    <message>
        <source>GS1 codes with a separator cannot be read. Let the gun send GS as Ctrl+] (“control characters”), as one sign such as |, or set it to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ayırıcılı GS1 kodları okunamıyor. Okuyucu GS&apos;yi Ctrl+] (“control characters”) ya da | gibi tek bir işaret olarak göndersin; veya USB-COM yapın.</translation>
    </message>
    <message>
        <source>GTIN</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Alman</translation>
    </message>
    <message>
        <source>Give it with KIOSK_API_KEY, api_key_file = in kiosk.toml, or a systemd credential.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>KIOSK_API_KEY, kiosk.toml içinde api_key_file = ya da bir systemd kimlik bilgisi ile verin.</translation>
    </message>
    <message>
        <source>Gives a picture of {width}x{height}.</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>{width}x{height} görüntü veriyor.</translation>
    </message>
    <message>
        <source>Gun</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Okuyucu</translation>
    </message>
    <message>
        <source>Gun in use</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Okuyucu kullanımda</translation>
    </message>
    <message>
        <source>Gun missing</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Okuyucu yok</translation>
    </message>
    <message>
        <source>Gun not allowed</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Okuyucuya izin yok</translation>
    </message>
    <message>
        <source>Gun test page</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Okuyucu test sayfası</translation>
    </message>
    <message>
        <source>Handed over to another kiosk</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Başka kioska devredildi</translation>
    </message>
    <message>
        <source>Hands-free: off</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Eller serbest: kapalı</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Eller serbest: açık</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>captures on this kiosk</comment>
        <extracomment>kiosk/screens/queue_tiles.py</extracomment>
        <translation>Burada</translation>
    </message>
    <message>
        <source>Here the kiosk cannot see Caps Lock. Switch it off at the keyboard, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk burada Caps Lock durumunu göremez. Klavyeden kapatın, sonra yeniden test edin.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Yazılanı gizle</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>kiosk/widgets/boxes.py</extracomment>
        <translation>Sabit tutun</translation>
    </message>
    <message>
        <source>Hold still: this code is not clear yet</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Sabit tutun: bu kod henüz net değil</translation>
    </message>
    <message>
        <source>Hold the code inside the frame</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Kodu çerçevenin içinde tutun</translation>
    </message>
    <message>
        <source>Import it at one other kiosk only: kiosk import.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Yalnızca tek bir başka kioskta içe aktarın: kiosk import.</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>İşleniyor</translation>
    </message>
    <message>
        <source>In-store number {gtin}</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Mağaza içi numara {gtin}</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Is anybody there?</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>Orada kimse var mı?</translation>
    </message>
    <message>
        <source>It begins unlike the keys that are known (csb_, csu_); the server decides.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Bilinen anahtarlardan (csb_, csu_) farklı başlıyor; sunucu karar verir.</translation>
    </message>
    <message>
        <source>It can no longer be changed.</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Artık değiştirilemez.</translation>
    </message>
    <message>
        <source>It expired on {day}. Nothing was changed. Ask for a new sheet.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>{day} tarihinde süresi doldu. Hiçbir şey değişmedi. Yeni kâğıt isteyin.</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Uyuyor</translation>
    </message>
    <message>
        <source>It has a fault of its own. Call your IT person.</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Kendi hatası var. Bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>It holds characters that none can have. Copy it again.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Olamayacak karakterler içeriyor. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>It is a publishable key (cpk_), made for web pages. Scanning needs a key that begins with csb_ or csu_; ask whoever manages the organisation&apos;s keys.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Bu, web sayfaları için yapılmış herkese açık bir anahtar (cpk_). Okutma için csb_ ya da csu_ ile başlayan bir anahtar gerekir; kuruluşun anahtarlarını yönetene sorun.</translation>
    </message>
    <message>
        <source>It is another one than before: {value}.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Öncekinden farklı: {value}.</translation>
    </message>
    <message>
        <source>It is damaged, or only a part was read. Scan it again. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Hasarlı veya kısmen okundu. Yeniden okutun. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>It is empty. Copy it again, whole, from where it was made.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Boş. Oluşturulduğu yerden yeniden, eksiksiz kopyalayın.</translation>
    </message>
    <message>
        <source>It is for the kiosks of “{fleet}”, not for this one. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>“{fleet}” kioskları için, bunun için değil. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>{folder} klasöründe.</translation>
    </message>
    <message>
        <source>It is in the session again.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Yeniden oturumda.</translation>
    </message>
    <message>
        <source>It is not set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Ağdan ayarlanmıyor.</translation>
    </message>
    <message>
        <source>It marks a GS1 code as {sign}. Switch on “GS1-128” (“UCC/EAN-128”) and “GS1 Data Matrix”.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>GS1 kodunu {sign} olarak işaretliyor. “GS1-128” (“UCC/EAN-128”) ve “GS1 Data Matrix” ayarlarını açın.</translation>
    </message>
    <message>
        <source>It opens but gives no picture. Check its plug, or that no program uses it.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Açılıyor ama görüntü vermiyor. Fişi ve başka bir programın kullanıp kullanmadığını denetleyin.</translation>
    </message>
    <message>
        <source>It reads wrong</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Yanlış okuyor</translation>
    </message>
    <message>
        <source>It sees black. Is the cover open, is there light?</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Siyah görüyor. Kapak açık mı, ışık var mı?</translation>
    </message>
    <message>
        <source>It sends {shown}: the maker&apos;s own code marks, which the kiosk cannot take off safely. Switch “code ID” to AIM, or off, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>{shown} gönderiyor: üreticinin kendi kod işaretleri, kiosk bunları güvenle silemez. “code ID” ayarını AIM yapın ya da kapatın, sonra yeniden test edin.</translation>
    </message>
    <message>
        <source>It sets {name}, which no code may set on this kiosk. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Burada hiçbir kodun ayarlayamayacağı {name} değerini ayarlıyor. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>It shows now: {type}</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Şimdi gösterdiği: {type}</translation>
    </message>
    <message>
        <source>It types too fast for this computer. Set its “inter-character delay” to 5 ms, or the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Bu bilgisayar için çok hızlı yazıyor. “inter-character delay” ayarını 5 ms yapın ya da okuyucuyu USB-COM yapın.</translation>
    </message>
    <message>
        <source>It was found again at another place: {name}.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Başka bir yerde bulundu: {name}.</translation>
    </message>
    <message>
        <source>It was found right since the machine was started.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Makine açıldığından beri doğru olduğu görüldü.</translation>
    </message>
    <message>
        <source>It was never set: it shows {day}.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Hiç ayarlanmamış: {day} gösteriyor.</translation>
    </message>
    <message>
        <source>It was right, then somebody set it {length} ahead.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Doğruydu, sonra biri {length} ileri aldı.</translation>
    </message>
    <message>
        <source>It was right, then somebody set it {length} behind.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Doğruydu, sonra biri {length} geri aldı.</translation>
    </message>
    <message>
        <source>It was set several times, though it says that it is right.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Doğru olduğunu söylediği hâlde birkaç kez değiştirildi.</translation>
    </message>
    <message>
        <source>It was undone already, or its session is finished. Nothing was changed.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Zaten geri alınmış ya da oturumu bitmiş. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>It was used here already, or a newer one was. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Burada zaten kullanıldı ya da daha yenisi kullanıldı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>It will not be sent. Undo puts it back.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Gönderilmeyecek. “Geri al” onu geri getirir.</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Its end is missing or changed. Copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Sonu yok ya da değişmiş. Yeniden, eksiksiz kopyalayın.</translation>
    </message>
    <message>
        <source>Its file is damaged. Your IT person sets a new one with: kiosk set-pin. Scanning goes on.</source>
        <extracomment>kiosk/pin_file.py</extracomment>
        <translation>Dosyası hasarlı. Bilgi işlem yenisini şöyle ayarlar: kiosk set-pin. Okutma sürüyor.</translation>
    </message>
    <message>
        <source>Its number may change; write: camera = {name}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Numarası değişebilir; şunu yazın: camera = {name}.</translation>
    </message>
    <message>
        <source>Its session is finished. Nothing was changed; open it again first.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Oturumu bitirilmiş. Hiçbir şey değiştirilmedi; önce yeniden açın.</translation>
    </message>
    <message>
        <source>Just saved: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Az önce kaydedildi: {code}</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Key {char}</source>
        <extracomment>kiosk/widgets/button.py</extracomment>
        <translation>{char} tuşu</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Klavye düzeni</translation>
    </message>
    <message>
        <source>Keyboard layout, Caps Lock</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Klavye düzeni, Caps Lock</translation>
    </message>
    <message>
        <source>Keys by their place, as a {country} keyboard</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Tuşlar yerine göre, {country} klavyesi gibi</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <source>Leave the stick plugged in.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Belleği çıkarmayın.</translation>
    </message>
    <message>
        <source>Leave this page first.</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Önce bu sayfadan çıkın.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Harfler</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Işık</translation>
    </message>
    <message>
        <source>Light off</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Işığı kapat</translation>
    </message>
    <message>
        <source>Light on</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Işığı aç</translation>
    </message>
    <message>
        <source>Light on or off, where the camera has one</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Kameranın ışığı varsa açar ya da kapatır</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Bakılıyor …</translation>
    </message>
    <message>
        <source>Looks like GS1 but cannot be read: {why}</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>GS1&apos;e benziyor ama okunamıyor: {why}</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Üretim</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ekranı ölç</translation>
    </message>
    <message>
        <source>Measured.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ölçüldü.</translation>
    </message>
    <message>
        <source>Mistyped: copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Yanlış yazılmış: yeniden, eksiksiz kopyalayın.</translation>
    </message>
    <message>
        <source>More than {count} proposals of the server wait</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Sunucunun {count} üzerinde önerisi bekliyor</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Move later</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Arkaya al</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Taşındı</translation>
    </message>
    <message numerus="yes">
        <source>NOT saved yet: %n code(s). Saved once it starts; if switched off before, scan again.</source>
        <extracomment>kiosk/desks/trouble.py</extracomment>
        <translation>
            <numerusform>Henüz KAYDEDİLMEDİ: %n kod. Başlayınca kaydedilir; önce kapatılırsa yeniden okutun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name it with --server URL, KIOSK_SERVER, or server = in kiosk.toml. Scans are saved anyway.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>--server URL, KIOSK_SERVER ya da kiosk.toml içinde server = ile belirtin. Okutmalar yine de saklanır.</translation>
    </message>
    <message>
        <source>Name one with --camera.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>--camera ile belirtin.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Bakılacak</translation>
    </message>
    <message>
        <source>Needs you: {needs_person}</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>Bakılacak: {needs_person}</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Yeni PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Sonraki fotoğraf</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Sonraki öneri</translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Sonraki deneme: {time}.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>No API key is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>API anahtarı ayarlı değil</translation>
    </message>
    <message>
        <source>No USB stick is found. Plug one in, then look again.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>USB bellek bulunamadı. Takıp yeniden arayın.</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Kamera yok</translation>
    </message>
    <message>
        <source>No camera is set.</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Kamera ayarlı değil.</translation>
    </message>
    <message>
        <source>No camera is set. Use a scanner gun, or type.</source>
        <extracomment>kiosk/desks/senses.py</extracomment>
        <translation>Kamera ayarlı değil. El okuyucusu kullanın ya da yazın.</translation>
    </message>
    <message>
        <source>No code yet</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Henüz kod yok</translation>
    </message>
    <message>
        <source>No demo pictures</source>
        <extracomment>hardware/virtual.py</extracomment>
        <translation>Gösterim görüntüsü yok</translation>
    </message>
    <message>
        <source>No key yet</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Henüz anahtar yok</translation>
    </message>
    <message>
        <source>No organisation is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Kuruluş ayarlı değil</translation>
    </message>
    <message>
        <source>No photo was taken</source>
        <extracomment>hardware/still_camera.py</extracomment>
        <translation>Fotoğraf çekilmedi</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Kameradan görüntü yok</translation>
    </message>
    <message>
        <source>No picture from the network camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Ağ kamerasından görüntü yok</translation>
    </message>
    <message>
        <source>No picture now. Scanner guns and typing work.</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Şu anda görüntü yok. El okuyucusu ve yazma çalışıyor.</translation>
    </message>
    <message>
        <source>No pictures</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Görüntü yok</translation>
    </message>
    <message>
        <source>No player (aplay, paplay, pw-play): the kiosk is silent. Install alsa-utils.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Oynatıcı yok (aplay, paplay, pw-play): kiosk sessiz. alsa-utils kurun.</translation>
    </message>
    <message>
        <source>No proposals</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Öneri yok</translation>
    </message>
    <message>
        <source>No server is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Sunucu ayarlı değil</translation>
    </message>
    <message>
        <source>No session of photos is open.</source>
        <extracomment>kiosk/desks/photo_commands.py</extracomment>
        <translation>Açık fotoğraf oturumu yok.</translation>
    </message>
    <message>
        <source>No session with scans is open.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Okutmaları olan açık oturum yok.</translation>
    </message>
    <message>
        <source>No such camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Böyle bir kamera yok</translation>
    </message>
    <message>
        <source>No whole code</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Kod tam değil</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>Nobody can say when all is sent: the server refuses the key.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Tümünün ne zaman gönderileceği bilinmiyor: sunucu anahtarı reddediyor.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}. Check cable, Wi-Fi and the address of the server.</source>
        <extracomment>kiosk/network.py</extracomment>
        <translation>{host} adını kimse bilmiyor. Kabloyu, Wi-Fi’yi ve sunucu adresini denetleyin.</translation>
    </message>
    <message>
        <source>Nobody knows whether the accepted values were written: the answer was lost. Look on the server, then write them again or leave them.</source>
        <extracomment>sync/proposal_calls.py</extracomment>
        <translation>Kabul edilen değerlerin yazılıp yazılmadığı bilinmiyor: yanıt kayboldu. Sunucuya bakın, sonra yeniden yazın ya da bırakın.</translation>
    </message>
    <message>
        <source>None is known to be missing.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Bilindiği kadarıyla eksik yok.</translation>
    </message>
    <message>
        <source>None is set: practice mode. Name it with --server or KIOSK_SERVER.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Ayarlı değil: deneme modu. --server ya da KIOSK_SERVER ile belirtin.</translation>
    </message>
    <message>
        <source>None is set; scanner guns and typing work.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Ayarlı değil; el okuyucusu ve yazma çalışıyor.</translation>
    </message>
    <message>
        <source>None of the test codes. Nothing was saved.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Test kodlarından biri değil. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Not a camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Kamera değil</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Görüntü değil</translation>
    </message>
    <message>
        <source>Not a video</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Video değil</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>İzin yok</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Başlanmadı</translation>
    </message>
    <message>
        <source>Not changed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Değişmedi</translation>
    </message>
    <message>
        <source>Not counted again</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Tekrar sayılmadı</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Sayfada yok</translation>
    </message>
    <message>
        <source>Not plugged in: {name}</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Takılı değil: {name}</translation>
    </message>
    <message>
        <source>Not safe</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Güvenli değil</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Alınmadı</translation>
    </message>
    <message>
        <source>Not tested: {codes}.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Test edilmedi: {codes}.</translation>
    </message>
    <message>
        <source>Not the same. Begin again.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Aynı değil. Baştan başlayın.</translation>
    </message>
    <message>
        <source>Not today: the day limit is used up. All sent {when} at the earliest.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Bugün değil: günlük sınır doldu. Tümü en erken {when} gönderilir.</translation>
    </message>
    <message>
        <source>Not written</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Yazılmadı</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Not</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Nothing can be saved in {path}. Make the folder writable.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} konumuna bir şey kaydedilemiyor. Klasöre yazma izni verin.</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Henüz hiçbir şey okutulmadı.</translation>
    </message>
    <message>
        <source>Nothing is lost: scans keep their order, their times are marked unsure and put right when the clock is.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Hiçbir şey kaybolmadı: okutmalar sırasını korur; saatleri belirsiz işaretlenir ve saat düzelince düzeltilir.</translation>
    </message>
    <message>
        <source>Nothing is lost; it goes on by itself.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Hiçbir şey kaybolmadı; kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Nothing tells whether it is set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Ağdan ayarlanıp ayarlanmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Karar bekleyen bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Hiçbir şey yazılmadı</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Besin</translation>
    </message>
    <message>
        <source>OAuth token</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>OAuth belirteci</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>On this kiosk</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Bu kioskta</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Bir eksik</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Bir fazla</translation>
    </message>
    <message>
        <source>Only who knows the PIN can open set-up.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ayarları yalnızca PIN’i bilen açabilir.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a session that is open</comment>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Operatör: {name}</translation>
    </message>
    <message>
        <source>Or test it in the kiosk&apos;s window, if you did not: there keys are read by their place.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ya da yapmadıysanız kiosk penceresinde test edin: orada tuşlar yerine göre okunur.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Order as before</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Sıra eskisi gibi</translation>
    </message>
    <message>
        <source>Ordinary codes hold it too, so the kiosk cannot put GS back. Let the gun send GS itself, or | for it.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Sıradan kodlarda da var, kiosk GS&apos;yi geri koyamaz. Okuyucu GS&apos;nin kendisini ya da onun yerine | göndersin.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>DENEME</translation>
    </message>
    <message>
        <source>PRACTICE: nothing goes to a real server.</source>
        <extracomment>kiosk/widgets/practice.py</extracomment>
        <translation>DENEME: hiçbir şey gerçek sunucuya gitmez.</translation>
    </message>
    <message>
        <source>Packed</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Paketleme</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Dosyanın parolası</translation>
    </message>
    <message>
        <source>Pause the camera</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Kamerayı duraklat</translation>
    </message>
    <message>
        <source>Photo {number} of {count}, {percent} %</source>
        <extracomment>kiosk/widgets/upload_progress.py</extracomment>
        <translation>Fotoğraf {number}/{count}, %{percent}</translation>
    </message>
    <message>
        <source>Photo: {type}</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Fotoğraf: {type}</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>Photos need one: name it in set-up.</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Fotoğraflar için gereklidir: kurulumda belirtin.</translation>
    </message>
    <message>
        <source>Photos of this session</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Bu oturumun fotoğrafları</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Played with {player}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Çalan program: {player}.</translation>
    </message>
    <message>
        <source>Plugged in: {names}. What to write: kiosk cameras.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Takılı olanlar: {names}. Ne yazılacağı: kiosk cameras.</translation>
    </message>
    <message>
        <source>Practice mode cannot start</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Deneme modu başlatılamıyor</translation>
    </message>
    <message>
        <source>Prefix, terminator, check digit</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Ön ek, bitirici, denetim hanesi</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Önceki öneri</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Basılı: {text}</translation>
    </message>
    <message>
        <source>Product name</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Ürün adı</translation>
    </message>
    <message>
        <source>Products cannot be told apart without it. Switch on “transmit check digit” for EAN and UPC.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Onsuz ürünler ayırt edilemez. EAN ve UPC için “transmit check digit” ayarını açın.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Geri koy</translation>
    </message>
    <message>
        <source>Put right</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Düzeltildi</translation>
    </message>
    <message>
        <source>Quantity as before</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Miktar eskisi gibi</translation>
    </message>
    <message>
        <source>Quantity changed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Miktar değişti</translation>
    </message>
    <message>
        <source>Quantity {number}: type another</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Miktar {number}: başkasını yazın</translation>
    </message>
    <message>
        <source>Queue: {words}</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Kuyruk: {words}</translation>
    </message>
    <message>
        <source>Read from the photo</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Fotoğraftan okundu</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Recycling</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Geri dönüşüm</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Başka yerde reddedildi</translation>
    </message>
    <message>
        <source>Rejected, sent</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Ret, gönderildi</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>Results ready</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Sonuçlar hazır</translation>
    </message>
    <message>
        <source>Retake</source>
        <extracomment>kiosk/widgets/photo_advice.py</extracomment>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>SQLite runs with journal {mode} and synchronous {level} in {parent}; a power cut could lose scans. Choose a folder on a local disk with --data.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>SQLite, {parent} içinde journal {mode} ve synchronous {level} ile çalışıyor; elektrik kesilirse okutmalar kaybolabilir. --data ile yerel diskte bir klasör seçin.</translation>
    </message>
    <message>
        <source>SSCC</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>Safe</source>
        <comment>short for: safe to switch off</comment>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Güvenli</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Kapatılabilir</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save code</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Kodu kaydet</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Saved again</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Yeniden kaydedildi</translation>
    </message>
    <message>
        <source>Saved: {type}</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Kaydedildi: {type}</translation>
    </message>
    <message>
        <source>Saving, leave it on</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Kaydediliyor, kapatmayın</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <extracomment>kiosk/widgets/banner.py</extracomment>
        <translation>Bir kod okutun</translation>
    </message>
    <message>
        <source>Scan and photos</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Tarama ve fotoğraf</translation>
    </message>
    <message>
        <source>Scan code {place} of {count}: {name}</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Kod okutun, {place} / {count}: {name}</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Yeniden okutun</translation>
    </message>
    <message>
        <source>Scan it later if you like: the order does not matter.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>İsterseniz sonra okutun: sıra önemli değil.</translation>
    </message>
    <message>
        <source>Scan kiosk</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Okutma kiosku</translation>
    </message>
    <message>
        <source>Scan kiosk is starting</source>
        <extracomment>kiosk/screens/window.py</extracomment>
        <translation>Okutma kiosku başlıyor</translation>
    </message>
    <message>
        <source>Scan kiosk: {words}</source>
        <extracomment>kiosk/screens/window.py</extracomment>
        <translation>Okutma kiosku: {words}</translation>
    </message>
    <message>
        <source>Scan or take a photo</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Kod veya fotoğraf</translation>
    </message>
    <message>
        <source>Scan or type the address</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Adresi okutun veya yazın</translation>
    </message>
    <message>
        <source>Scan or type the key</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Anahtarı okutun ya da yazın</translation>
    </message>
    <message>
        <source>Scan the code now.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Şimdi kodu okutun.</translation>
    </message>
    <message>
        <source>Scanner gun</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>El okuyucusu</translation>
    </message>
    <message>
        <source>Scanner guns</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>El okuyucuları</translation>
    </message>
    <message>
        <source>Scanning goes on and nothing is lost.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Okutma sürüyor, hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Sell by</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Son satış</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>kiosk/screens/queue_tiles.py</extracomment>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Sending had a fault and is tried again. Nothing is lost.</source>
        <extracomment>sync/courier.py</extracomment>
        <translation>Gönderme hata verdi, yeniden deneniyor. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Sending this session failed {number} times ({why}). Nothing is lost; send it again later.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Bu oturumun gönderimi {number} kez başarısız oldu ({why}). Hiçbir şey kaybolmadı; sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Gönderiliyor.</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Şimdiye dek gönderildi</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Seri no</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>PIN belirle</translation>
    </message>
    <message>
        <source>Set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Ağdan ayarlı.</translation>
    </message>
    <message>
        <source>Set it right again.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Yeniden doğru ayarlayın.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Set the keyboard country (“country keyboard type”) of the gun to that of this computer, or the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucunun klavye ülkesini (“country keyboard type”) bu bilgisayarınki ile aynı yapın ya da okuyucuyu USB-COM yapın.</translation>
    </message>
    <message>
        <source>Settings code</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ayar kodu</translation>
    </message>
    <message>
        <source>Settings code: open set-up, then scan it there. Nothing was changed.</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Ayar kodu: kurulumu açıp orada okutun. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Several codes: aim at one, or tap it</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Birden çok kod: birini hedefleyin ya da dokunun</translation>
    </message>
    <message>
        <source>Ship to</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Sevk yeri</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Yazılanı göster</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Skip it if your gun reads lines only.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Okuyucunuz yalnızca çizgi okuyorsa atlayın.</translation>
    </message>
    <message>
        <source>Small letters</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Küçük harf</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <source>Smaller picture than set up. Retake it if the print is small.</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Ayarlanandan küçük. Yazı küçükse fotoğrafı yeniden çekin.</translation>
    </message>
    <message>
        <source>So slow, it cannot be told from a person. Set its “inter-character delay” to 0, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>O kadar yavaş ki insandan ayırt edilemiyor. “inter-character delay” ayarını 0 yapın, sonra yeniden test edin.</translation>
    </message>
    <message>
        <source>Some captures need you: see the list.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Bakılacak kayıtlar var: listeye bakın.</translation>
    </message>
    <message>
        <source>Somebody else signed it than this kiosk trusts. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Bu kioskun güvendiğinden başkası imzalamış. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Something other than the Scanner API answered (a Wi-Fi sign-in page?)</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Scanner API’den başka bir şey yanıt verdi (Wi-Fi giriş sayfası mı?)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Tell your IT person: the disk may be failing.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Bilgi işleme haber verin: disk bozuluyor olabilir.</translation>
    </message>
    <message>
        <source>The camera read it</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Kamera okudu</translation>
    </message>
    <message>
        <source>The damaged file lies untouched in {folder}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Hasarlı dosya {folder} içinde, dokunulmadan duruyor.</translation>
    </message>
    <message>
        <source>The data file was damaged</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Veri dosyası hasarlıydı</translation>
    </message>
    <message>
        <source>The file of this photo cannot be read ({why}). Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Bu fotoğrafın dosyası okunamıyor ({why}). Yenileyin ya da kenara ayırın.</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Bu fotoğrafın dosyası bozuk. Yenileyin ya da kenara ayırın.</translation>
    </message>
    <message>
        <source>The file of this photo is gone. Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Bu fotoğrafın dosyası yok. Yenileyin ya da kenara ayırın.</translation>
    </message>
    <message>
        <source>They are not sent. They stay saved here.</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Gönderilmezler. Burada kayıtlı kalırlar.</translation>
    </message>
    <message>
        <source>They stay here until they are sent.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Gönderilene kadar burada kalır.</translation>
    </message>
    <message>
        <source>They stay {days} days, up to {mb} MB.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>{days} gün kalır, en çok {mb} MB.</translation>
    </message>
    <message>
        <source>This is a key of the server. Not saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Bu bir sunucu anahtarı. Kaydedilmedi.</translation>
    </message>
    <message>
        <source>This kiosk has no network. Check cable and Wi-Fi.</source>
        <extracomment>kiosk/network.py</extracomment>
        <translation>Bu kioskun ağı yok. Kabloyu ve Wi-Fi’yi denetleyin.</translation>
    </message>
    <message>
        <source>This kiosk has the address {address}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Bu kioskun adresi {address}.</translation>
    </message>
    <message>
        <source>This kiosk may not use the gun. Call your IT person.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Bu kiosk okuyucuyu kullanamıyor. Bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>This photo shows {found}, and it belongs to {expected}. Photograph the right product, or scan this one.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Bu fotoğrafta {found} görünüyor, oysa fotoğraf {expected} için. Doğru ürünü fotoğraflayın ya da bu ürünü okutun.</translation>
    </message>
    <message>
        <source>This photo shows: {type}</source>
        <extracomment>kiosk/widgets/photo_type_page.py</extracomment>
        <translation>Bu fotoğrafın gösterdiği: {type}</translation>
    </message>
    <message>
        <source>This settings code is not used</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Bu ayar kodu kullanılmadı</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Match your card</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Kartınıza eşitleyin</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Numara</translation>
    </message>
    <message>
        <source>On the printed page, or here. Nothing is saved. Nothing comes? Check the plug.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Kâğıtta veya burada. Hiçbir şey kaydedilmez. Okuma gelmiyor mu? Fişi denetleyin.</translation>
    </message>
    <message>
        <source>Played. Not heard? Check the speaker.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Çalındı. Duyulmadı mı? Hoparlörü denetleyin.</translation>
    </message>
    <message>
        <source>Plug in the camera. There is no camera {source_text}, and no other.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Kamerayı takın. {source_text} kamerası yok, başka kamera da yok.</translation>
    </message>
    <message>
        <source>Plug in the camera. {name} is not plugged in.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Kamerayı takın. {name} takılı değil.</translation>
    </message>
    <message>
        <source>Scan or type both.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>İkisini de okutun veya yazın.</translation>
    </message>
    <message>
        <source>Session opened again on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Oturum sunucuda yeniden açıldı</translation>
    </message>
    <message>
        <source>Settings of “{fleet}”</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>“{fleet}” ayarları</translation>
    </message>
    <message>
        <source>Shown on the screen, sent with every capture.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ekranda görünür, her kayıtla gönderilir.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Speed, lost keys</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Hız, kayıp tuşlar</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Kare</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Start again to test the gun.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Okuyucuyu test etmek için baştan başlayın.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Okutmaya başla</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Başlangıç ekranı</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Başlıyor</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <extracomment>kiosk/widgets/step_parts.py</extracomment>
        <translation>Adım {place} / {count}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Switch on NTP, or set the clock.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>NTP’yi açın ya da saati ayarlayın.</translation>
    </message>
    <message>
        <source>Switch on NTP.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>NTP’yi açın.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Ayarlarda kapalı.</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Simgeler</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Tablo (CSV)</translation>
    </message>
    <message>
        <source>Take photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Fotoğraf çek</translation>
    </message>
    <message>
        <source>Takes the photo that is chosen</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Seçilen fotoğrafı çeker</translation>
    </message>
    <message>
        <source>Tap</source>
        <extracomment>kiosk/widgets/boxes.py</extracomment>
        <translation>Dokunun</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>kiosk/bridge.py</extracomment>
        <translation>Bu olmadı</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>PIN yanlış. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The API key cannot be used</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>API anahtarı kullanılamıyor</translation>
    </message>
    <message>
        <source>The PIN cannot be read</source>
        <extracomment>kiosk/pin_file.py</extracomment>
        <translation>PIN okunamıyor</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>PIN ayarlandı.</translation>
    </message>
    <message>
        <source>The address is set.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Adres ayarlandı.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Check its plug; it comes back by itself.</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Kamera görüntü vermiyor. Fişini denetleyin; kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>The camera had a fault and starts again.</source>
        <extracomment>hardware/watch.py</extracomment>
        <translation>Kamera hata verdi, yeniden başlıyor.</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <extracomment>hardware/capture.py</extracomment>
        <translation>Kamera açılıyor.</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Kamera kullanımda</translation>
    </message>
    <message>
        <source>The camera is on. {remark}</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Kamera açık. {remark}</translation>
    </message>
    <message>
        <source>The camera read it. Use the gun here.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Kamera okudu. Burada okuyucu kullanın.</translation>
    </message>
    <message>
        <source>The camera repeats one picture. If that lasts, unplug it and plug it in again.</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Kamera aynı görüntüyü yineliyor. Sürerse fişini çekip yeniden takın.</translation>
    </message>
    <message>
        <source>The camera sees black. Is the cover open, is there light?</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Kamera siyah görüyor. Kapak açık mı, ışık var mı?</translation>
    </message>
    <message>
        <source>The camera shows no picture now. Wait until it does, then try again.</source>
        <extracomment>hardware/still_camera.py</extracomment>
        <translation>Kamera şu anda görüntü göstermiyor. Gösterene kadar bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The clock is not set and is {length} ahead of the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Saat ayarlanmamış ve sunucunun saatinden {length} ileride.</translation>
    </message>
    <message>
        <source>The clock is not set and is {length} behind the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Saat ayarlanmamış ve sunucunun saatinden {length} geride.</translation>
    </message>
    <message>
        <source>The clock says that it is set from the network, but it is {length} ahead of the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Saat ağdan ayarlandığını söylüyor ama sunucunun saatinden {length} ileride.</translation>
    </message>
    <message>
        <source>The clock says that it is set from the network, but it is {length} behind the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Saat ağdan ayarlandığını söylüyor ama sunucunun saatinden {length} geride.</translation>
    </message>
    <message>
        <source>The damaged data could not be saved</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Hasarlı veriler kurtarılamadı</translation>
    </message>
    <message>
        <source>The data file cannot be opened</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Veri dosyası açılamıyor</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Veri dosyası hasarlı</translation>
    </message>
    <message>
        <source>The data file is damaged: saving what can be read, {percent} %.</source>
        <extracomment>kiosk/desks/trouble.py</extracomment>
        <translation>Veri dosyası hasarlı: okunabilenler kurtarılıyor, % {percent}.</translation>
    </message>
    <message>
        <source>The data file is locked</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Veri dosyası kilitli</translation>
    </message>
    <message>
        <source>The data file was damaged, {words}</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Veri dosyası hasar gördü, {words}</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Veri klasörü kullanılamıyor</translation>
    </message>
    <message>
        <source>The data is newer than this program</source>
        <extracomment>kiosk/store/migrations.py</extracomment>
        <translation>Veriler bu programdan daha yeni</translation>
    </message>
    <message>
        <source>The day limit is used up. All sent {when} at the earliest.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Günlük sınır doldu. Tümü en erken {when} gönderilir.</translation>
    </message>
    <message>
        <source>The decoder does not read the demo label. Install the kiosk again (./run setup).</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Kod çözücü gösterim etiketini okumuyor. Kiosku yeniden kurun (./run setup).</translation>
    </message>
    <message>
        <source>The decoder reads the demo label.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Kod çözücü gösterim etiketini okuyor.</translation>
    </message>
    <message>
        <source>The disk damaged the data file. What is scanned is still saved. Finish what is under way, then start the kiosk again: it saves all that can be read. Tell your IT person: the disk may be failing.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Disk, veri dosyasına zarar verdi. Okutulanlar hâlâ kaydediliyor. Süren işi bitirin, sonra kiosku yeniden başlatın: okunabilen her şeyi kurtarır. Bilgi işleme haber verin: disk bozuluyor olabilir.</translation>
    </message>
    <message>
        <source>The disk is filling up: {free}. Scanning goes on; ask your IT person to free some space soon.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disk doluyor: {free}. Okutma sürüyor; bilgi işlemden yakında yer açmasını isteyin.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>The disk is full. Call your IT person.</source>
        <extracomment>kiosk/store/photo_files.py</extracomment>
        <translation>Disk dolu. Bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Disk salt okunur</translation>
    </message>
    <message>
        <source>The disk reports a fault</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Disk hata bildiriyor</translation>
    </message>
    <message>
        <source>The disk reports a fault. Call your IT person.</source>
        <extracomment>kiosk/store/photo_files.py</extracomment>
        <translation>Disk hata bildiriyor. Bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>The disk was damaged: captures of this session could not be read. Scan them again.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Disk hasar gördü: bu oturumun bazı kayıtları okunamadı. Onları yeniden okutun.</translation>
    </message>
    <message numerus="yes">
        <source>%n NOT saved: go back, scan again</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n KAYDEDİLMEDİ: geri dönüp yeniden okutun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n tanesi gönderilemez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>
            <numerusform>%n arıza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the same reason</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n tanesi aynı nedenle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>
            <numerusform>%n burada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <extracomment>kiosk/widgets/list_head.py</extracomment>
        <translation>
            <numerusform>%n sayılmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (was|were) removed so far.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>
            <numerusform>Şimdiye dek %n oturum kaldırıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n tanesi elle yazıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsure time</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n tanesinin saati belirsiz</numerusform>
        </translation>
    </message>
    <message>
        <source>A session left alone ends after</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Bırakılan oturum şu süre sonra biter</translation>
    </message>
    <message>
        <source>Accepted, not sent yet</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Kabul edildi, gönderilmedi</translation>
    </message>
    <message>
        <source>Add {digit}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>{digit} ekle</translation>
    </message>
    <message>
        <source>All captures received by the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sunucu tüm kayıtları aldı</translation>
    </message>
    <message>
        <source>An EAN-8 would end in {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>EAN-8 olsaydı {digit} ile biterdi</translation>
    </message>
    <message>
        <source>Another kiosk program is open (process {owner}). Close it.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Başka bir kiosk programı açık (süreç {owner}). Onu kapatın.</translation>
    </message>
    <message>
        <source>Another program uses the gun. Call your IT person.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Başka bir program okuyucuyu kullanıyor. Bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Asking the server whether all arrived</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sunucuya her şeyin ulaşıp ulaşmadığı soruluyor</translation>
    </message>
    <message>
        <source>Asking the server whether it arrived</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sunucuya ulaşıp ulaşmadığı soruluyor</translation>
    </message>
    <message>
        <source>Being sent: {percent} %</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Gönderiliyor: %{percent}</translation>
    </message>
    <message>
        <source>Best before {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Tavsiye edilen tüketim {date}</translation>
    </message>
    <message>
        <source>Blurred. Hold still, go a little farther away, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Bulanık. Sabit tutun, biraz uzaklaşın, sonra fotoğrafı yenileyin.</translation>
    </message>
    <message>
        <source>Captures {captures} MB · photos {photos} MB · copies {copies} MB</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Kayıtlar {captures} MB · fotoğraflar {photos} MB · kopyalar {copies} MB</translation>
    </message>
    <message>
        <source>Change side</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Yüzü değiştir</translation>
    </message>
    <message>
        <source>Change the gun, then test again</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Okuyucuyu ayarlayın, sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>Change to {digit}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>{digit} yap</translation>
    </message>
    <message>
        <source>Check digit should be {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Denetim hanesi {digit} olmalı</translation>
    </message>
    <message>
        <source>Check digit will be {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Denetim hanesi {digit} olacak</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Denetimler</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Komut sayfası</translation>
    </message>
    <message>
        <source>Count it at once</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Hemen say</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Günlük kopyalar</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>{name} ayrıntıları</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Adresi gir</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Anahtarı gir</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Export to a USB stick</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>USB belleğe aktar</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Fix {code}</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>{code} düzelt</translation>
    </message>
    <message>
        <source>For your IT person: {version} · {folder}</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Bilgi işlem için: {version} · {folder}</translation>
    </message>
    <message>
        <source>From then on the other kiosk sends it, not this one.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Bundan sonra bunu öteki kiosk gönderir, bu değil.</translation>
    </message>
    <message>
        <source>Guns</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Okuyucular</translation>
    </message>
    <message>
        <source>Hand over to another kiosk</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Başka kioska devret</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Eller serbest</translation>
    </message>
    <message>
        <source>Hands-free photos</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Eller serbest fotoğraflar</translation>
    </message>
    <message>
        <source>It has {count} characters; the server takes {most}.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>{count} karakteri var; sunucu en çok {most} alır.</translation>
    </message>
    <message>
        <source>It holds binary data, which the server does not take.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Sunucunun almadığı ikili veri içeriyor.</translation>
    </message>
    <message>
        <source>It holds blanks or strange characters. Copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Boşluk ya da yabancı karakterler içeriyor. Yeniden, eksiksiz kopyalayın.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Boş.</translation>
    </message>
    <message>
        <source>It stays ×{times}.</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>×{times} kaldı.</translation>
    </message>
    <message>
        <source>It was sent already, so this cannot be changed. Remove it and take a new one.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Zaten gönderildi, değiştirilemez. Kaldırın ve yenisini çekin.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Gönderilmeyecek.</translation>
    </message>
    <message>
        <source>It works well</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>İyi çalışıyor</translation>
    </message>
    <message>
        <source>It works. Is this what the label says?</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Çalışıyor. Etikette yazan bu mu?</translation>
    </message>
    <message>
        <source>Its session was left while the camera took it. Open the session and retake it.</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Kamera çekerken oturumdan çıkıldı. Oturumu açın ve yeniden çekin.</translation>
    </message>
    <message>
        <source>Kinds of sessions</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Oturum türleri</translation>
    </message>
    <message>
        <source>Kiosks that share the key</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Anahtarı paylaşan kiosklar</translation>
    </message>
    <message>
        <source>Lay your bank card here</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Banka kartınızı buraya koyun</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>kiosk/screens/timeline.py</extracomment>
        <translation>Böyle bırak</translation>
    </message>
    <message>
        <source>Light is mirrored here and hides the print. Tilt the product, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Burada ışık yansıyor ve baskıyı örtüyor. Ürünü eğin, sonra fotoğrafı yenileyin.</translation>
    </message>
    <message>
        <source>Limit for today</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Bugünkü sınır</translation>
    </message>
    <message>
        <source>Limit right now</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Şu anki sınır</translation>
    </message>
    <message>
        <source>Locked to full screen</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Tam ekrana kilitli</translation>
    </message>
    <message>
        <source>Look at this</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>Buna bakın</translation>
    </message>
    <message>
        <source>Look at this: {words}</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Buna bakın: {words}</translation>
    </message>
    <message>
        <source>Making the session on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Oturum sunucuda oluşturuluyor</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>kiosk/screens/setup_pages.py</extracomment>
        <translation>Ölç</translation>
    </message>
    <message>
        <source>NOT saved</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>KAYDEDİLMEDİ</translation>
    </message>
    <message>
        <source>NOT written</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>YAZILMADI</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>kiosk/widgets/photo_grid.py</extracomment>
        <translation>Görüntü yok</translation>
    </message>
    <message>
        <source>No product found for this code</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Bu kod için ürün bulunamadı</translation>
    </message>
    <message>
        <source>No session today. The first code opens one.</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Bugün oturum yok. İlk kod bir oturum açar.</translation>
    </message>
    <message>
        <source>None: the kiosk practises</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Yok: kiosk deneme modunda</translation>
    </message>
    <message>
        <source>Not all</source>
        <extracomment>kiosk/gallery_sessions.py</extracomment>
        <translation>Tümü değil</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Sayılmadı</translation>
    </message>
    <message>
        <source>Not counted: {code}</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Sayılmadı: {code}</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <extracomment>kiosk/store/sealed.py</extracomment>
        <translation>Yeterli bellek yok</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>kiosk/desks/queue.py</extracomment>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Not known yet whether all is sent</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Tümünün gönderilip gönderilmediği henüz bilinmiyor</translation>
    </message>
    <message>
        <source>Not known yet whether it is safe to switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Kapatılıp kapatılamayacağı henüz bilinmiyor</translation>
    </message>
    <message>
        <source>Not safe to switch off: disk</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Kapatmak güvenli değil: disk</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Henüz gönderilmedi</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Emin değil</translation>
    </message>
    <message>
        <source>Nothing is changed until you agree. No captures are lost.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Siz onaylayana kadar hiçbir şey değişmez. Hiçbir kayıt kaybolmaz.</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Şüpheli bir şey yok</translation>
    </message>
    <message>
        <source>Nothing is saved on this kiosk yet.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Bu kioskta henüz kayıt yok.</translation>
    </message>
    <message>
        <source>Nothing was scanned</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Hiçbir şey okutulmadı</translation>
    </message>
    <message>
        <source>Or just scan: the first code opens a session.</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Ya da doğrudan okutun: ilk kod bir oturum açar.</translation>
    </message>
    <message>
        <source>Or ×{number} for the last capture</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Ya da son kayıt için ×{number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Photo NOT saved yet. Open the session again to decide.</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Fotoğraf henüz KAYDEDİLMEDİ. Karar vermek için oturumu yeniden açın.</translation>
    </message>
    <message>
        <source>Photos and codes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Fotoğraflar ve kodlar</translation>
    </message>
    <message>
        <source>Photos {count}</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Fotoğraf {count}</translation>
    </message>
    <message>
        <source>Play one</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Birini çal</translation>
    </message>
    <message>
        <source>Plug in the gun.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>El okuyucusunu takın.</translation>
    </message>
    <message>
        <source>Printed by your IT person? Hold it before the camera, or scan it with the gun.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>BT sorumlunuz mu bastı? Kameraya tutun veya okuyucuyla okutun.</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>it was done</comment>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Geri kondu</translation>
    </message>
    <message>
        <source>Quantity of the last capture</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Son kaydın miktarı</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Oldukça emin</translation>
    </message>
    <message>
        <source>Read twice, saved once</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>İki kez okundu, bir kez kaydedildi</translation>
    </message>
    <message>
        <source>Read twice, saved once: {code}</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>İki kez okundu, bir kez kaydedildi: {code}</translation>
    </message>
    <message>
        <source>Rejected, not sent yet</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Reddedildi, gönderilmedi</translation>
    </message>
    <message>
        <source>Removed. It will not be sent.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Kaldırıldı. Gönderilmeyecek.</translation>
    </message>
    <message>
        <source>Retake it. Everything saved before is safe.</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Yenileyin. Önce kaydedilen her şey güvende.</translation>
    </message>
    <message>
        <source>Retake: the new photo takes the place of the old one.</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Yenile: yeni fotoğraf eskisinin yerini alır.</translation>
    </message>
    <message>
        <source>Retaken</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Yenilendi</translation>
    </message>
    <message>
        <source>Run set-up again</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Kurulumu yeniden yap</translation>
    </message>
    <message>
        <source>Safe to pull the stick out</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Bellek çıkarılabilir</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Yine de kaydet</translation>
    </message>
    <message>
        <source>Saved, but cannot be sent</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Kaydedildi, ama gönderilemez</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n accepted</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>
            <numerusform>Kaydedildi: %n kabul</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {field} accepted</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Kaydedildi: {field} kabul</translation>
    </message>
    <message>
        <source>Saved: {field} rejected</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Kaydedildi: {field} ret</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Okut</translation>
    </message>
    <message>
        <source>Scan any code. Nothing is saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Herhangi bir kod okutun. Hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Scan each code once, in any order</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Her kodu bir kez okutun, sıra önemli değil</translation>
    </message>
    <message>
        <source>Screen dims after</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Ekran şu süre sonra kararır</translation>
    </message>
    <message>
        <source>Sell by {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Son satış {date}</translation>
    </message>
    <message>
        <source>Send all again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Hepsini gönder</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Şimdi gönder</translation>
    </message>
    <message>
        <source>Send {code} again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>{code} yeniden gönder</translation>
    </message>
    <message>
        <source>Sending waits and goes on by itself.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Gönderme bekler ve kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Sent sessions</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Gönderilen oturumlar</translation>
    </message>
    <message>
        <source>Sent sessions stay for</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Gönderilen oturumlar kalır</translation>
    </message>
    <message>
        <source>Server limits</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Sunucu sınırları</translation>
    </message>
    <message>
        <source>Session made on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Oturum sunucuda oluşturuldu</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>Sessions are sent</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Oturumlar gönderilir</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Ayarla</translation>
    </message>
    <message numerus="yes">
        <source>Set all %n aside?</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n tanesi kenara ayrılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set all aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Hepsini ayır</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Kenara ayır</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>it was done</comment>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>Kenara ayrıldı</translation>
    </message>
    <message>
        <source>Set aside. It will not be sent.</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Kenara ayrıldı. Gönderilmeyecek.</translation>
    </message>
    <message>
        <source>Set aside: not sent, saved here</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Kenara ayrıldı: gönderilmedi, burada kayıtlı</translation>
    </message>
    <message>
        <source>Set to {number}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>{number} yap</translation>
    </message>
    <message>
        <source>Set {code} aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>{code} kenara ayır</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Several codes in view</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Görüntüde birkaç kod</translation>
    </message>
    <message>
        <source>Show it any code. Nothing is saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Herhangi bir kod gösterin. Hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Side: {type}</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Yüz: {type}</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Depolama</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Kapatma</translation>
    </message>
    <message>
        <source>Take all</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Tümünü al</translation>
    </message>
    <message>
        <source>Take photo: the camera gives no picture</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Fotoğraf çek: kamera görüntü vermiyor</translation>
    </message>
    <message>
        <source>Take the one in the frame</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Çerçevedekini al</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <extracomment>kiosk/store/backup.py</extracomment>
        <translation>Yedek alınamadı</translation>
    </message>
    <message>
        <source>The choice was not saved</source>
        <extracomment>kiosk/choices.py</extracomment>
        <translation>Seçim kaydedilmedi</translation>
    </message>
    <message>
        <source>The disk is full: {free}. What was saved is safe. The next codes may be refused: watch for the red screen, and call your IT person now.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disk dolu: {free}. Kaydedilenler güvende. Sonraki okutmalar reddedilebilir: kırmızı ekrana dikkat edin ve şimdi bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free}. Codes are saved as before, photos are not taken. Ask your IT person to free some space now.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disk neredeyse dolu: {free}. Okutmalar eskisi gibi kaydediliyor, fotoğraf çekilmiyor. Bilgi işlemden şimdi yer açmasını isteyin.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts a code. Move the product into view, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Resmin kenarı bir kodu kesiyor. Ürünü tamamen görüntüye alın, sonra fotoğrafı yenileyin.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts the print. Go a little farther away, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Resmin kenarı metni kesiyor. Biraz uzaklaşın, sonra fotoğrafı yenileyin.</translation>
    </message>
    <message>
        <source>The end of the code did not come. Scan it again. Each time? See gun_end in the settings.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Kodun sonu gelmedi. Yeniden okutun. Her seferinde mi? Ayarlarda gun_end&apos;e bakın.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Dosya yazılamadı</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>Dosya zaten var</translation>
    </message>
    <message>
        <source>The file may not be whole</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>Dosya eksik olabilir</translation>
    </message>
    <message>
        <source>The folder of the guns&apos; profiles cannot be read: {reason}. The guns work without them.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Okuyucu profillerinin klasörü okunamıyor: {reason}. Okuyucular onlarsız çalışır.</translation>
    </message>
    <message>
        <source>The gun does not say what kind of code it read</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu hangi tür kod okuduğunu söylemiyor</translation>
    </message>
    <message>
        <source>The gun leaves out the check digit</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu denetim hanesini göndermiyor</translation>
    </message>
    <message>
        <source>The gun puts changing characters in front of codes</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu kodların önüne değişen karakterler koyuyor</translation>
    </message>
    <message>
        <source>The gun puts “{sign}” behind codes</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu kodların arkasına “{sign}” koyuyor</translation>
    </message>
    <message>
        <source>The gun puts “{sign}” in front of every code</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu her kodun önüne “{sign}” koyuyor</translation>
    </message>
    <message>
        <source>The gun sends an unknown key for the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu GS ayırıcısı için bilinmeyen bir tuş gönderiyor</translation>
    </message>
    <message>
        <source>The gun sends no Enter after a code</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu koddan sonra Enter göndermiyor</translation>
    </message>
    <message>
        <source>The gun sends “{sign}” for the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu GS ayırıcısı yerine “{sign}” gönderiyor</translation>
    </message>
    <message>
        <source>The gun swaps capitals and small letters</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu büyük ve küçük harfleri değiştiriyor</translation>
    </message>
    <message>
        <source>The gun turns all letters into one case</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu tüm harfleri aynı boya çeviriyor</translation>
    </message>
    <message>
        <source>The gun types as a {gun} keyboard, this computer expects another</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu {gun} klavyesi gibi yazıyor, bu bilgisayar başkasını bekliyor</translation>
    </message>
    <message>
        <source>The gun types as a {gun} keyboard, this computer expects {system}</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu {gun} klavyesi gibi yazıyor, bu bilgisayar {system} klavyesi bekliyor</translation>
    </message>
    <message>
        <source>The gun types as another keyboard than this computer has</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu bu bilgisayardakinden başka bir klavye gibi yazıyor</translation>
    </message>
    <message>
        <source>The gun types slowly: {gap_ms} ms from key to key</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Okuyucu yavaş yazıyor: tuştan tuşa {gap_ms} ms</translation>
    </message>
    <message>
        <source>The gun&apos;s profile {name} cannot be used ({why}). Run the gun doctor again to replace it.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Okuyucunun {name} profili kullanılamıyor ({why}). Yerine yenisi için okuyucu testini yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>The key is set.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Anahtar ayarlandı.</translation>
    </message>
    <message>
        <source>The key is unusual, though: {odd}</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Ancak anahtar alışılmadık: {odd}</translation>
    </message>
    <message>
        <source>The kiosk has a fault of its own. Scan this again; all scans that beeped are safe.</source>
        <extracomment>kiosk/station.py</extracomment>
        <translation>Kioskta bir hata oluştu. Bunu yeniden okutun; bip sesi veren okutmalar güvende.</translation>
    </message>
    <message>
        <source>Too dark. Bring more light onto the product, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Çok karanlık. Ürünü daha iyi aydınlatın, sonra fotoğrafı yenileyin.</translation>
    </message>
    <message>
        <source>Touch Scan to begin.</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Başlamak için “Okut”a dokunun.</translation>
    </message>
    <message>
        <source>Touch a photo to change it.</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Değiştirmek için fotoğrafa dokunun.</translation>
    </message>
    <message>
        <source>Touch a row to decide. Nothing is lost.</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Karar vermek için bir satıra dokunun. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Touch each signal: can you hear it?</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Her sinyale dokunun: duyuyor musunuz?</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>a code by hand</comment>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Type the digits below the bars</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Çizgilerin altındaki rakamları yazın</translation>
    </message>
    <message>
        <source>Use the gun here. Nothing was saved.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Burada okuyucuyu kullanın. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Çok emin</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Bekleyin</translation>
    </message>
    <message>
        <source>What was delivered stays in the damaged file: the disk is full.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Gönderilenler hasarlı dosyada kalıyor: disk dolu.</translation>
    </message>
    <message>
        <source>Yes, set aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Evet, ayır</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sent</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>
            <numerusform>{done}/%n gönderildi</numerusform>
        </translation>
    </message>
    <message>
        <source>{fault} It is saved here. Scan another code of this item, then set this one aside.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>{fault} Burada kayıtlı. Bu ürünün başka bir kodunu okutun, sonra bunu kenara ayırın.</translation>
    </message>
    <message>
        <source>{folder}: {waiting} captures wait, {delivered} sent (SQLite {version}).</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{folder}: {waiting} kayıt bekliyor, {delivered} gönderildi (SQLite {version}).</translation>
    </message>
    <message>
        <source>{mb} MB</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>{mb} MB</translation>
    </message>
    <message>
        <source>{until}, {left}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{until}, {left}</translation>
    </message>
    <message>
        <source>{used} of {limit} requests are used.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>{limit} istekten {used} kullanıldı.</translation>
    </message>
    <message>
        <source>{value}, as before</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>{value}, eskisi gibi</translation>
    </message>
    <message>
        <source>{why}. Captures are saved and sent later. Check network and address.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{why}. Kayıtlar saklanır ve sonra gönderilir. Ağı ve adresi denetleyin.</translation>
    </message>
    <message>
        <source>{word}, {percent} %</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{word}, %{percent}</translation>
    </message>
    <message>
        <source>The kiosk has to guess whether a code is GS1. Switch on “AIM code ID” for all codes (]C1, ]d2 ...).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk bir kodun GS1 olup olmadığını tahmin etmek zorunda. Tüm kodlar için “AIM code ID” ayarını açın (]C1, ]d2 ...).</translation>
    </message>
    <message>
        <source>The kiosk is closing</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Kiosk kapanıyor</translation>
    </message>
    <message>
        <source>The kiosk is getting ready.</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Kiosk hazırlanıyor.</translation>
    </message>
    <message>
        <source>The kiosk puts GS back. Codes that themselves hold this sign would be changed: real GS is better.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk GS&apos;yi geri koyar. İçinde bu işaret olan kodlar değişirdi: gerçek GS daha iyidir.</translation>
    </message>
    <message>
        <source>The kiosk puts it right</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Kiosk bunu düzeltiyor</translation>
    </message>
    <message>
        <source>The kiosk reads capitals right whether it is on or off.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk açık ya da kapalı, büyük harfleri doğru okur.</translation>
    </message>
    <message>
        <source>The kiosk reads its keys by their place, so codes are right.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk tuşları yerine göre okur, bu yüzden kodlar doğrudur.</translation>
    </message>
    <message>
        <source>The kiosk reads this gun this way from now on.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Kiosk bu okuyucuyu artık böyle okur.</translation>
    </message>
    <message>
        <source>The kiosk takes it off.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk bunu kaldırır.</translation>
    </message>
    <message>
        <source>The kiosk turns them back. Better: set the gun&apos;s “convert case” to “as it is” and test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk bunları geri çevirir. Daha iyisi: okuyucunun “convert case” ayarını “as it is” yapın ve yeniden test edin.</translation>
    </message>
    <message>
        <source>The kiosk turns them back. Better: switch the gun&apos;s “Caps Lock on” or “convert case” off and test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk bunları geri çevirir. Daha iyisi: okuyucunun “Caps Lock on” ya da “convert case” ayarını kapatın ve yeniden test edin.</translation>
    </message>
    <message>
        <source>The kiosk waits for a pause, which is slower. Better: switch on the suffix Enter (CR).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk bir duraklama bekler, bu daha yavaştır. Daha iyisi: Enter (CR) son ekini açın.</translation>
    </message>
    <message>
        <source>The kiosk waits longer for this gun. Better: set its “inter-character delay” to 0.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk bu okuyucu için daha uzun bekler. Daha iyisi: “inter-character delay” ayarını 0 yapın.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user {user} may not open {name}. Add it to the group {group}, log in again.</source>
        <extracomment>hardware/rights.py</extracomment>
        <translation>Kioskun {user} kullanıcısı {name} aygıtını açamıyor. {group} grubuna ekleyin, yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The old photo is in its place again.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Eski fotoğraf yine yerinde.</translation>
    </message>
    <message>
        <source>The passphrase needs {megabytes} MB for a moment. Nothing was changed. Close something.</source>
        <extracomment>kiosk/store/sealed.py</extracomment>
        <translation>Parola bir an için {megabytes} MB gerektiriyor. Hiçbir şey değiştirilmedi. Bir şeyi kapatın.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <extracomment>kiosk/widgets/photo_advice.py</extracomment>
        <translation>Çekilen fotoğraf</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Görüntü okunamıyor</translation>
    </message>
    <message>
        <source>The profile was NOT saved</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Profil KAYDEDİLMEDİ</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Aynı PIN&apos;i yeniden</translation>
    </message>
    <message>
        <source>The same code again</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Aynı kod tekrar</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Aynısı bir daha</translation>
    </message>
    <message>
        <source>The scanner gun ({name}) was unplugged. Plug it in again: it comes back by itself.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>El okuyucusunun ({name}) fişi çekildi. Yeniden takın: kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>The scanner gun had a fault and starts again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>El okuyucusu hata verdi, yeniden başlıyor.</translation>
    </message>
    <message>
        <source>The scanner gun sends more than any barcode holds. Scan again, and check how the gun is set.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>El okuyucusu bir barkodun alabileceğinden fazlasını gönderiyor. Yeniden okutun, okuyucu ayarına bakın.</translation>
    </message>
    <message>
        <source>The scanner gun sent a key without a character. Scan again. Each time? Run the gun doctor.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>El okuyucusu karakteri olmayan bir tuş gönderdi. Yeniden okutun. Her seferinde mi? Okuyucu testini çalıştırın.</translation>
    </message>
    <message>
        <source>The scanner gun sent something while it was being plugged in. If that was a scan, scan it again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>El okuyucusu takılırken bir şey gönderdi. Okutmaysa yeniden okutun.</translation>
    </message>
    <message>
        <source>The scanner gun was unplugged in the middle of a code. Plug it in and scan that one again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>El okuyucusunun fişi kod ortasında çekildi. Takın ve o kodu yeniden okutun.</translation>
    </message>
    <message>
        <source>The scanner gun {name} cannot be opened: {reason}. Check its name.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>El okuyucusu {name} açılamıyor: {reason}. Adını denetleyin.</translation>
    </message>
    <message>
        <source>The scanner gun {name} is ready.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>El okuyucusu {name} hazır.</translation>
    </message>
    <message>
        <source>The separator GS is lost</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>GS ayırıcısı kayboluyor</translation>
    </message>
    <message>
        <source>The server answered {number}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sunucu {number} yanıtını verdi</translation>
    </message>
    <message>
        <source>The server asked for a pause</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sunucu ara istedi</translation>
    </message>
    <message>
        <source>The server does not let it be submitted: {why}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sunucu teslim edilmesine izin vermiyor: {why}</translation>
    </message>
    <message>
        <source>The server gave a new session the name of an earlier one, so nothing is sent into it. Call your IT person.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sunucu yeni oturuma eskisinin adını verdi; içine bir şey gönderilmiyor. Bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>The server has not finished this session for days. Look there. Nothing is lost; send again asks once more.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sunucu bu oturumu günlerdir bitirmedi. Oraya bakın. Hiçbir şey kaybolmadı; “Yeniden gönder” bir kez daha sorar.</translation>
    </message>
    <message>
        <source>The server has taken this session, but no longer knows it. Look there. Nothing is lost; send again asks once more.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sunucu bu oturumu aldı ama artık tanımıyor. Oraya bakın. Hiçbir şey kaybolmadı; “Yeniden gönder” bir kez daha sorar.</translation>
    </message>
    <message>
        <source>The server made a session but did not name it, so nothing can be sent into it. Call your IT person (contract).</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sunucu bir oturum oluşturdu ama adını vermedi; içine bir şey gönderilemez. Bilgi işlemi arayın (sözleşme).</translation>
    </message>
    <message>
        <source>The server no longer has this proposal. Nothing is lost: what it proposes now is read again.</source>
        <extracomment>sync/proposal_calls.py</extracomment>
        <translation>Sunucuda bu öneri artık yok. Hiçbir şey kaybolmadı: şimdi önerdikleri yeniden okunuyor.</translation>
    </message>
    <message>
        <source>The server no longer knows this session, and nobody can tell whether it was submitted. Look there first.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sunucu bu oturumu artık tanımıyor; teslim edilip edilmediği bilinmiyor. Önce oraya bakın.</translation>
    </message>
    <message>
        <source>The server refuses the key of this kiosk ({why}). Call your IT person.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Sunucu bu kioskun anahtarını reddediyor ({why}). Bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Photo NOT saved</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Fotoğraf KAYDEDİLMEDİ</translation>
    </message>
    <message>
        <source>Shows the session; once more finishes it</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Oturumu gösterir; ikincide bitirir</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Kaynak: {name}</translation>
    </message>
    <message>
        <source>Take photos</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Fotoğraf çek</translation>
    </message>
    <message>
        <source>The kiosk has a fault of its own; what was saved is safe.</source>
        <extracomment>kiosk/bridge.py</extracomment>
        <translation>Kioskta bir hata var; kaydedilenler güvende.</translation>
    </message>
    <message>
        <source>The last request was answered.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Son isteğe yanıt geldi.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Günlük boş.</translation>
    </message>
    <message>
        <source>The right code</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Doğru kod</translation>
    </message>
    <message>
        <source>The server asks for a pause. Nothing is lost; it goes on by itself.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Sunucu ara istiyor. Hiçbir şey kaybolmadı; kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; it is tried again.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Sunucuya ulaşılamıyor. Hiçbir şey kaybolmadı; yeniden deneniyor.</translation>
    </message>
    <message>
        <source>The server failed at it: {why}</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sunucu bunu yapamadı: {why}</translation>
    </message>
    <message>
        <source>The server has not told its limits yet.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Sunucu sınırlarını henüz bildirmedi.</translation>
    </message>
    <message>
        <source>The server is done with it</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sunucu işini bitirdi</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sunucu bunu reddetti.</translation>
    </message>
    <message>
        <source>The server refuses the key. Nothing is lost. Look at the key.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Sunucu anahtarı reddediyor. Hiçbir şey kaybolmadı. Anahtara bakın.</translation>
    </message>
    <message>
        <source>The server refuses this session: {why}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sunucu bu oturumu reddediyor: {why}</translation>
    </message>
    <message>
        <source>The server works on it</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sunucu üzerinde çalışıyor</translation>
    </message>
    <message>
        <source>The server&apos;s address answers, but not as the Scanner API: check it in the settings</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sunucu adresi yanıt veriyor ama Scanner API olarak değil: ayarlarda denetleyin</translation>
    </message>
    <message>
        <source>The session is NOT finished</source>
        <extracomment>kiosk/store/pending_photos.py</extracomment>
        <translation>Oturum BİTİRİLMEDİ</translation>
    </message>
    <message>
        <source>The session was ended on the server and may not have been submitted. Look there, then send it again or leave it.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Oturum sunucuda sonlandırıldı ve teslim edilmemiş olabilir. Oraya bakın; sonra yeniden gönderin ya da bırakın.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>İkisi aynı değildi. Baştan başlayın.</translation>
    </message>
    <message>
        <source>The video is over. Choose another camera or start it again.</source>
        <extracomment>hardware/capture.py</extracomment>
        <translation>Video bitti. Başka kamera seçin ya da yeniden başlatın.</translation>
    </message>
    <message>
        <source>The wrong one will not be sent.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Yanlış kod gönderilmeyecek.</translation>
    </message>
    <message>
        <source>The {way} is damaged</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Hasarlı: {way}</translation>
    </message>
    <message>
        <source>There are no pictures for the virtual camera in {folder}.</source>
        <extracomment>hardware/virtual.py</extracomment>
        <translation>{folder} içinde sanal kamera için görüntü yok.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Kamera yok</translation>
    </message>
    <message>
        <source>There is no camera {source_text}. Plugged in: {names}. What to write: kiosk cameras.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>{source_text} kamerası yok. Takılı olanlar: {names}. Ne yazılacağı: kiosk cameras.</translation>
    </message>
    <message>
        <source>There is no device, file or folder {path}. Check the name or the plug.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{path} adında aygıt, dosya ya da klasör yok. Adı ya da fişi denetleyin.</translation>
    </message>
    <message>
        <source>There is no picture (jpg, png, webp ...) in {folder}.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{folder} içinde görüntü (jpg, png, webp ...) yok.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>They were lost on the line. Check cable and plug, and that gun and gun_line have the same speed.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Hatta kayboldular. Kabloyu, fişi ve okuyucu ile gun_line hızının aynı olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>They would become part of every code. Set the suffix to Enter (CR) alone.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Her kodun parçası olurlardı. Son eki yalnızca Enter (CR) yapın.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Bu PIN kolay tahmin edilir.</translation>
    </message>
    <message>
        <source>This camera has no light.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Bu kameranın ışığı yok.</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Bu disk okutmaları güvenle saklayamaz</translation>
    </message>
    <message>
        <source>This is a key of the server. It was not saved. Scan it in set-up.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Bu bir sunucu anahtarı. Kaydedilmedi. Kurulumda okutun.</translation>
    </message>
    <message>
        <source>This is no address. Not saved.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Adres değil. Kaydedilmedi.</translation>
    </message>
    <message>
        <source>This is no key. Not saved.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Anahtar değil. Kaydedilmedi.</translation>
    </message>
    <message>
        <source>This kiosk could be taken away.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Bu kiosk kaldırılabilir.</translation>
    </message>
    <message>
        <source>This kiosk does not know this command. Print the sheet again.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Bu kiosk bu komutu tanımıyor. Sayfayı yeniden basın.</translation>
    </message>
    <message>
        <source>This kiosk has no camera.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Bu kioskta kamera yok.</translation>
    </message>
    <message>
        <source>This kiosk is locked. It closes by a PIN, and none is set yet: set one in set-up.</source>
        <extracomment>kiosk/desks/lock.py</extracomment>
        <translation>Bu kiosk kilitli. PIN ile kapanır ve henüz PIN yok: ayarlardan belirleyin.</translation>
    </message>
    <message>
        <source>This kiosk makes no sound: no loudspeaker is found. Watch the screen, and call your IT person.</source>
        <extracomment>kiosk/desks/voice.py</extracomment>
        <translation>Bu kiosk ses çıkarmıyor: hoparlör bulunamadı. Ekrana bakın ve bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own folder</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Kioskun klasörü</translation>
    </message>
    <message>
        <source>This machine was too busy and lost keys of the scanner gun. Scan the last code again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Bu makine çok meşguldü ve okuyucunun tuşlarını kaçırdı. Son kodu yeniden okutun.</translation>
    </message>
    <message>
        <source>This photo was removed already. Nothing was changed.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Bu fotoğraf zaten kaldırıldı. Hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>This session is finished and sent by itself in %n second(s). Nothing is lost.</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>
            <numerusform>Bu oturum %n saniye içinde biter ve kendiliğinden gönderilir. Hiçbir şey kaybolmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was NOT saved. Start the kiosk again.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Bu KAYDEDİLMEDİ. Kiosku yeniden başlatın.</translation>
    </message>
    <message>
        <source>This was NOT saved; everything saved before is safe. Do it again; if that fails, call your IT person ({path}).</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Bu KAYDEDİLMEDİ; önce kaydedilen her şey güvende. Yeniden yapın; olmazsa bilgi işlemi arayın ({path}).</translation>
    </message>
    <message>
        <source>This was NOT saved; everything saved before is safe. Free space on the disk of {path} and do it again.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Bu KAYDEDİLMEDİ; önce kaydedilen her şey güvende. {path} diskinde yer açın ve yeniden yapın.</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Üst</translation>
    </message>
    <message>
        <source>Touch the screen, or scan.</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>Ekrana dokunun ya da okutun.</translation>
    </message>
    <message>
        <source>Touch to continue</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Devam için dokunun</translation>
    </message>
    <message>
        <source>Touch your name, or scan your badge.</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Adınıza dokunun ya da kartınızı okutun.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>kiosk/screens/pick.py</extracomment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Try it first (practice)</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Önce dene (deneme)</translation>
    </message>
    <message>
        <source>Type a code</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Kod yaz</translation>
    </message>
    <message>
        <source>Type it a second time, so that it is right.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Doğru olması için bir daha yazın.</translation>
    </message>
    <message>
        <source>Type the PIN of this kiosk.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Bu kioskun PIN&apos;ini yazın.</translation>
    </message>
    <message>
        <source>Type the quantity</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Miktarı yazın</translation>
    </message>
    <message>
        <source>Type the right code</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Doğru kodu yazın</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>Elle yazıldı</translation>
    </message>
    <message>
        <source>Types: {name}</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Yazan: {name}</translation>
    </message>
    <message>
        <source>Typing gun</source>
        <extracomment>kiosk/gun_clinic.py</extracomment>
        <translation>Yazan okuyucu</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>ABD</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Karar bekliyor</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undoes the last scan or change</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Son okutmayı ya da değişikliği geri alır</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Undone: the photo will not be sent.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Geri alındı: fotoğraf gönderilmeyecek.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>Use by</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Son kullanma</translation>
    </message>
    <message>
        <source>Use by {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Son kullanma {date}</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Bu ayarları kullan</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Bunu kullan</translation>
    </message>
    <message>
        <source>Use this for now, and change the gun</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Şimdilik bunu kullanın ve okuyucuyu ayarlayın</translation>
    </message>
    <message>
        <source>Used by this kiosk</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Bu kioskun kullandığı</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Varyant</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>kiosk/screens/timeline.py</extracomment>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>What the code said cannot be known again. Switch off “convert case” (“all upper”, “all lower”).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kodun ne dediği artık bilinemez. “convert case” ayarını kapatın (“all upper”, “all lower”).</translation>
    </message>
    <message>
        <source>When they are finished</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Bitince</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Nereye?</translation>
    </message>
    <message>
        <source>Which side is next?</source>
        <extracomment>kiosk/widgets/photo_type_page.py</extracomment>
        <translation>Sıradaki yüz hangisi?</translation>
    </message>
    <message>
        <source>While they are open</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Açıkken</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Burada kim çalışıyor?</translation>
    </message>
    <message>
        <source>Writing …</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>Written to the product</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Ürüne yazıldı</translation>
    </message>
    <message>
        <source>Wrong too often. Wait, then try again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Çok fazla yanlış. Bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Yes, the same words</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Evet, aynı sözcükler</translation>
    </message>
    <message>
        <source>a capture that was already sent has been undone</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>gönderilmiş bir kayıt geri alındı</translation>
    </message>
    <message>
        <source>a person asked to send it again</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>bir kişi yeniden gönderilmesini istedi</translation>
    </message>
    <message>
        <source>a photo that was already sent has been undone</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>gönderilmiş bir fotoğraf geri alındı</translation>
    </message>
    <message>
        <source>an address holds no blanks and no control characters</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>adreste boşluk ve denetim karakteri olmaz</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>as the network allows</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>ağın izin verdiği hızda</translation>
    </message>
    <message>
        <source>capitals and small letters swapped</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>büyük ve küçük harfler yer değiştirmiş</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>değişmiş</translation>
    </message>
    <message>
        <source>ended by Enter</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Enter ile biter</translation>
    </message>
    <message>
        <source>ended by Enter, Tab or a pause</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Enter, Tab ya da duraklama ile biter</translation>
    </message>
    <message>
        <source>ended by Tab</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Tab ile biter</translation>
    </message>
    <message>
        <source>ended by a pause</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>duraklama ile biter</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>süresi geçti</translation>
    </message>
    <message>
        <source>first sending</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>ilk gönderim</translation>
    </message>
    <message>
        <source>https:// and a name</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>https:// ve bir ad</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>
            <numerusform>%n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>içi boş</translation>
    </message>
    <message>
        <source>its Application Identifiers or their values do not follow the standard</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Application Identifier&apos;ları ya da değerleri standarda uymuyor</translation>
    </message>
    <message>
        <source>keeping to the minute limit</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>dakika sınırına uyuluyor</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source>newest copy of {at}, {count} saved</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>en yeni kopya {at}, {count} kopya kayıtlı</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>hayır</translation>
    </message>
    <message>
        <source>no copy has been made yet</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>henüz kopya yapılmadı</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>sayı değil</translation>
    </message>
    <message>
        <source>no such date</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>böyle bir tarih yok</translation>
    </message>
    <message>
        <source>no such time</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>böyle bir saat yok</translation>
    </message>
    <message>
        <source>none are made (backups = 0)</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>yapılmıyor (backups = 0)</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>gönderilecek bir şey yok</translation>
    </message>
    <message>
        <source>session cookie</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>oturum çerezi</translation>
    </message>
    <message>
        <source>since {when}</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>{when} tarihinden beri</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>atlandı</translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>hâlâ açık</translation>
    </message>
    <message>
        <source>still to be scanned</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>henüz okutulmadı</translation>
    </message>
    <message>
        <source>the day limit is used up</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>günlük sınır doldu</translation>
    </message>
    <message>
        <source>the minute limit is used up</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>dakika sınırı doldu</translation>
    </message>
    <message>
        <source>the minute limit sets the pace</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>hızı dakika sınırı belirliyor</translation>
    </message>
    <message>
        <source>the server asked for a pause</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>sunucu ara istedi</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>sunucuya ulaşılamıyor</translation>
    </message>
    <message>
        <source>the server has not said that it was submitted</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>sunucu teslim edildiğini söylemedi</translation>
    </message>
    <message>
        <source>the server no longer knows its session</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>sunucu oturumunu artık tanımıyor</translation>
    </message>
    <message>
        <source>the server refuses the key</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>sunucu anahtarı reddediyor</translation>
    </message>
    <message>
        <source>the server&apos;s session expired</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>sunucunun oturumu sona erdi</translation>
    </message>
    <message>
        <source>there is no Application Identifier that begins with {digits}</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>{digits} ile başlayan bir Application Identifier yok</translation>
    </message>
    <message>
        <source>there is no Application Identifier where one should be</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>olması gereken yerde Application Identifier yok</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>bugün</translation>
    </message>
    <message>
        <source>uploading a photo</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>bir fotoğraf yükleniyor</translation>
    </message>
    <message>
        <source>waiting before the next try</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>sonraki denemeden önce bekleniyor</translation>
    </message>
    <message>
        <source>wrong check digit</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>denetim hanesi yanlış</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>evet</translation>
    </message>
    <message>
        <source>{copies}; delivered data stays {days} days or {mb} MB: {sessions} sessions with {captures} captures and {photos} photos were removed so far</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{copies}; teslim edilen veriler {days} gün ya da {mb} MB kalır: şimdiye dek {captures} kayıt ve {photos} fotoğrafla {sessions} oturum kaldırıldı</translation>
    </message>
    <message>
        <source>{count} of {total} codes are read. Scan the others too.</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>{total} koddan {count} tanesi okundu. Diğerlerini de okutun.</translation>
    </message>
    <message>
        <source>{fault}. Call your IT person.</source>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>{fault}. Bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing is lost on this kiosk; try another stick.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>{file}: {reason}. Bu kioskta bir şey kaybolmadı; başka bellek deneyin.</translation>
    </message>
    <message>
        <source>{folder} is damaged, and saving what can be read failed ({fault}). It was not touched. Free some space on its disk and start again, or copy the folder to another disk and name that with --data.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>{folder} hasarlı ve okunabilenleri kurtarma başarısız oldu ({fault}). Dokunulmadı. Diskinde yer açıp yeniden başlatın ya da klasörü başka diske kopyalayıp --data ile belirtin.</translation>
    </message>
    <message>
        <source>{folder}: {free} MB are free</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>{folder}: {free} MB boş</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Choose another with --data or mend its rights.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>{folder}: {reason}. --data ile başka klasör seçin ya da izinlerini düzeltin.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Name another with --data.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>{folder}: {reason}. --data ile başka klasör belirtin.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing is lost; mend its rights.</source>
        <extracomment>kiosk/store/opening.py</extracomment>
        <translation>{folder}: {reason}. Hiçbir şey kaybolmadı; izinlerini düzeltin.</translation>
    </message>
    <message>
        <source>{free} MB are free, {reserve} MB more kept in reserve.</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{free} MB boş, {reserve} MB daha yedekte.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{free} MB boş.</translation>
    </message>
    <message>
        <source>{free} of {total} MB are free.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>{total} MB’ın {free} MB’ı boş.</translation>
    </message>
    <message>
        <source>{gun}: {sentence}</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>{gun}: {sentence}</translation>
    </message>
    <message>
        <source>{host} gives no video. Is it switched on, are address and password right?</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{host} video vermiyor. Açık mı, adres ve parola doğru mu?</translation>
    </message>
    <message>
        <source>{kind}, check digit right</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>{kind}, denetim hanesi doğru</translation>
    </message>
    <message>
        <source>{megabytes} MB are free</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>{megabytes} MB boş</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}. Check its plug.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} açılamıyor: {reason}. Fişini denetleyin.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>{name} şu olamaz: {value}.</translation>
    </message>
    <message>
        <source>{name} gives no picture. Plug it in again.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} görüntü vermiyor. Yeniden takın.</translation>
    </message>
    <message>
        <source>{name} gives no pictures. What to write: kiosk cameras.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} görüntü vermiyor. Ne yazılacağı: kiosk cameras.</translation>
    </message>
    <message>
        <source>{name} is a device. Name a picture file.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} bir aygıt. Bir görüntü dosyası belirtin.</translation>
    </message>
    <message>
        <source>{name} is no camera. What to write: kiosk cameras.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} kamera değil. Ne yazılacağı: kiosk cameras.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be read (empty, cut off, or another kind of file).</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} okunabilir bir görüntü değil (boş, kesik ya da başka tür dosya).</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>{name}: atlandı</translation>
    </message>
    <message>
        <source>{name}: {free} GB free</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>{name}: {free} GB boş</translation>
    </message>
    <message>
        <source>{on_this_kiosk} on this kiosk</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>{on_this_kiosk} bu kioskta</translation>
    </message>
    <message>
        <source>{parent} cannot be written: {reason}. Nothing was changed; free some space, try again.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>{parent} yazılamıyor: {reason}. Hiçbir şey değişmedi; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{parent}: {reason}. Nothing is lost; mend its rights.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>{parent}: {reason}. Hiçbir şey kaybolmadı; izinlerini düzeltin.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Mend the folder&apos;s rights.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} açılamıyor. Klasörün izinlerini düzeltin.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was changed; free some space, try again.</source>
        <extracomment>kiosk/choices.py</extracomment>
        <translation>{path} yazılamıyor: {reason}. Hiçbir şey değişmedi; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} did not pass its check ({detail}). It was not touched. Start the kiosk (again): it sets the file aside and saves all that can be read. If that fails, copy the folder to a safe place, call your IT person, and go on with another folder: --data DIR.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} denetimden geçemedi ({detail}). Dokunulmadı. Kiosku (yeniden) başlatın: dosyayı kenara koyar ve okunabilen her şeyi kurtarır. Olmazsa klasörü güvenli bir yere kopyalayın, bilgi işlemi arayın ve başka klasörle sürdürün: --data DIR.</translation>
    </message>
    <message>
        <source>{path} is no video that can be read (empty, cut off, or another kind of file).</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{path} okunabilir bir video değil (boş, kesik ya da başka tür dosya).</translation>
    </message>
    <message>
        <source>{path} was written by a newer kiosk (data version {version}, this program knows {migrations}). Nothing was changed. Install the newer program again.</source>
        <extracomment>kiosk/store/migrations.py</extracomment>
        <translation>{path} daha yeni bir kiosk tarafından yazıldı (veri sürümü {version}, bu program {migrations} biliyor). Hiçbir şey değişmedi. Daha yeni programı yeniden kurun.</translation>
    </message>
    <message>
        <source>{percent} % of all photos</source>
        <extracomment>kiosk/widgets/upload_progress.py</extracomment>
        <translation>tüm fotoğrafların %{percent}&apos;i</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>{scheme}:// is not understood. Network cameras: http, https, rtsp.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{scheme}:// anlaşılamadı. Ağ kameraları: http, https, rtsp.</translation>
    </message>
    <message>
        <source>{source_text} cannot be opened: {reason}.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{source_text} açılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>{target} was not touched. Name another file.</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>{target} dosyasına dokunulmadı. Başka bir dosya adı verin.</translation>
    </message>
    <message>
        <source>{target}: {why}. Choose another place.</source>
        <extracomment>kiosk/store/sheets.py</extracomment>
        <translation>{target}: {why}. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{target}: {why}. Nothing was changed. Choose another place.</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>{target}: {why}. Hiçbir şey değiştirilmedi. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{target}: {why}. Nothing was handed over, this kiosk goes on sending. Choose another place.</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>{target}: {why}. Hiçbir şey devredilmedi, bu kiosk göndermeye devam ediyor. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{target}: {why}. The sessions stay handed over, nothing is lost and nobody sends them: take them back with kiosk export --take-back.</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>{target}: {why}. Oturumlar devredilmiş kalır, hiçbir şey kaybolmadı ve kimse göndermiyor: kiosk export --take-back ile geri alın.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>yarın {time}</translation>
    </message>
    <message>
        <source>{type}, taken</source>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>{type}, çekildi</translation>
    </message>
    <message>
        <source>{type}: hold it inside the frame</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>{type}: çerçevede tutun</translation>
    </message>
    <message>
        <source>{type}: hold still, it takes itself</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>{type}: sabit tutun, kendiliğinden çekilir</translation>
    </message>
    <message>
        <source>{why}. Ask for a new key.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{why}. Yeni bir anahtar isteyin.</translation>
    </message>
    <message>
        <source>{word}: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>{word}: {code}</translation>
    </message>
    <message>
        <source>“{gs_as}” is the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>“{gs_as}” GS ayırıcısıdır</translation>
    </message>
    <message>
        <source>“{prefix}” taken off in front</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>“{prefix}” baştan kaldırılıyor</translation>
    </message>
</context>
</TS>
