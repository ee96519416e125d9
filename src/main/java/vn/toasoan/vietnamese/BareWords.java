package vn.toasoan.vietnamese;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words without any diacritic, by what that tells.
 *
 * <p>In properly typed Vietnamese five words of six carry a mark, and of those that carry none nearly all are among the few
 * hundred of {@link #COMMON}; any other syllable without marks most probably lost them. Both are observed in readers'
 * comments and news; the lists themselves were written from a dictionary's point of view: words that a reader would not
 * call unaccented.
 */
final class BareWords {

    /** Syllables of the level tone over plain letters that are words, or parts of frequent words, as they stand. */
    static final Set<String> COMMON = words("""
            ai am an ang anh ao au
            ba ban bao bay beo bia binh bom bu bung buy
            ca cam can cao cay cha chai chanh che chen chi chia chim cho choai chua chui chum chung coi con cung
            danh dao di do doanh du dung duy
            em eo
            ga gang ganh gay ghen ghi gia giai gian giang giao gieo gom gu
            hai ham hao hay hen heo hoa hoan hoang hoay hung huy huynh hy
            im in
            kem keo kha khai khan khang khanh khao khay khe khen khi kho khoa khoai khoan khoanh khoe khom khu khua
            khui khung khuy khuya kia kim kinh
            lai lan lang lao lau lay lem leo li lim linh lo loa loan loang loanh loay loe lom lon long lui lum lung
            luy
            ma mai man mang mau may men mi mia mim minh mong mu mua
            na nai nam nan nanh nay nem neo nga ngang ngao ngay nghe nghi nghinh ngoan ngoe ngon ngu nguy nha nhai
            nhang nhanh nhau nhe nhem nheo nhi nhoe ni ninh non nung
            oai oan oang oanh om
            pha phang phanh phao phe phi phim phin phinh phong phun phung pin
            qua quai quan quang quanh quay que quen queo qui quy
            ra ranh rao rau ray ren reo ri ria rinh ro ru rua run rung
            sa sai sang sanh sao sau say sen si sim sinh so soi son song sum sung suy
            ta tai tam tan tay tem teo tha thai tham than thang thanh thao thau thay then theo thi thinh thoa thu thua
            thui thun thung tia tim tin tinh toa toang toe tra trai trang tranh trao trau tre treo tri trinh trong
            trung truy tua tui tung tuy ty
            um un uy
            vai vang vay ven veo vi vin vinh voan von vong vui vun
            xa xanh xao xay xe xem xen xi xin xinh xo xoa xoan xoay xoe xoen xong xoong xu xui xung
            y
            """);

    /** Of those, the ones that are hardly ever another word without its marks: they may stand alone. */
    static final Set<String> ALONE = words("""
            ai anh ba bay bia cao cay chia chim cho coi con doanh em ghen ghi gian giao hai hay hoan hoang hoay huy im
            kem khen khom kinh lan lao linh loay lom long lung man mang mong mua nan nghe ngon nha nhanh nhau oan phim
            quan quang quanh ra rau sai sang sao sau ta tan tay tham thang thanh theo thua tin tinh tra trai trang
            tranh tui tung vinh vui xa xanh xao xe xem xin xinh xong
            """);

    /** Compounds of which a word by itself would rather be another without its marks. */
    static final Set<String> COMPOUNDS = Set.of(
            "bi quan", "cho vay", "chu du", "co ro", "long lanh", "mong manh", "qua loa", "tinh vi", "ui da", "vi vu");

    /** Valid syllables that without marks are hardly ever meant so: khong for không. */
    static final Set<String> SELDOM = words("co den gi khong la lam nen neu nhung phai se toi va ve voi");

    /** Words of other languages at home in Vietnamese sentences: they carry no marks and tell nothing. */
    static final Set<String> LOANS = words("""
            acc account admin album alo amateur app apple audio auto
            bar bikini bit blog blogger bolero boss bus bye
            cafe camera card cartoon casting catwalk cc chat check chip clip club code coffee combo comeback comment container
            copy corona covid cover crush cup cv
            deadline deal debut demo derby diesel digital dj dollar dot download drama dvd
            elip email esport euro event ex
            face facebook fair fan fanpage fans fastfood file film final fit fix follow font format forum free freestyle
            gala game gamer gas gay gen gmail gol gold golf google group gym
            hack hacker hashtag highlight hit hot hotel hotline html
            icon idol inbox info insta internet ios iphone ipad it
            jazz job jogging
            karaoke kit kg km
            lab laptop layout led level like line link list live livestream logo loto
            macbook mail makeup marathon marketing max media menu messenger mic micro mini mobile model modern mol music mv
            nail net news nhacker note noel
            off offline ok online open oscar outlet
            page part partner party passport pc phone photo photoshop pk playlist podcast pop poster power ppt pr premium pro
            profile project protein
            quiz quota
            radio rap rapper rating radar react real remix rep reply report resort review robot rock room router run
            sale scan scandal schedule sex sexy ship shipper shock shop shopping show showbiz single size skill slide slogan
            smart smartphone snack solo sorry spa spam sport staff star startup stop stream streamer studio stress style super
            tag taxi team tech teen tennis test text thriller ticket tip tivi toilet top topic tour trailer trend trending
            tv
            uber unikey up update upload usb user
            vaccine vacxin version video view vip virus visa vlog vlogger voice voucher
            web website wifi win windows workshop world
            honda toyota hyundai mazda ford mercedes bmw audi vinfast suzuki yamaha nissan mitsubishi vios
            samsung nokia oppo xiaomi huawei sony vivo viettel vinaphone mobifone grab shopee lazada tiktok instagram
            youtube youtuber zalo zombie zoom
            """);

    /** What hurried writers shorten ({@code ko}, {@code dc}) or cry ({@code haha}): no evidence for or against. */
    static final Set<String> SHORT_FORMS = words("""
            ko kg khg hok hem hk kh kb ks
            dc đc dk đk đt dt đh đhs
            vs vd ntn nt nta ngta ng nk nch nx nxet
            sp sdt sđt stk tks thks thanks thank thankyou plz pls
            cmt stt ib fb ytb yt tt bn mn mng mk mik ae ac ad bik bt bthg bth btw cx cg cty
            vn hn hcm sg tphcm tg tl tn ts tk trc trg sv gv hs hsg gd gđ nv
            vl vcl vkl vlon vch vc clgt cl dm đm dkm đkm dcm đcm cmn cmnr cmm klq lol lmao wtf omg ahihi
            oke okay okie oki okey oh ah uh uhm um hmm hm
            ha hi he iu ui lun nhen hiu
            haha hahaha hihi hihihi hehe hehehe hoho huhu huhuhu kaka keke kiki hic hix huhu hu
            kkk kk hhh lêu
            """);

    private BareWords() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
